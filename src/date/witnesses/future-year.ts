import type { Cue } from "../cues.ts";
import {
  evidenceOf,
  isMonth,
  isSeason,
  isTold,
  isYear,
  lastOf,
  onOrBefore,
  ownDays,
  wordBefore,
} from "../evidence.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

const NOT_OVER = 0.9;

/** `will open in 2025`, `is due to leave in 2024`: a year, or a month of a year, that is not over. */
export const futureYear: Witness = {
  name: "date/future-year",
  says: "A year or month that is still to come, or not yet over, when it was written.",
  example: "The tunnel will open in 2031, the ministry said.",
  exampleAs: "body",
  testify(matter) {
    const future = matter.cues.filter(
      (cue) => isTold(cue) && (isYear(cue.timex) || isMonth(cue.timex)) && isFuture(matter, cue),
    );
    return future.map((cue) => {
      const { timex } = cue;
      const days = onOrBefore(lastOf(ownDays(timex)!));
      const says = { of: "future-year", iso: timex.value! } as const;
      const on = { text: timex.text, span: timex.span };
      return evidenceOf("date/future-year", {
        cause: `future/${timex.value}`,
        days,
        confidence: NOT_OVER,
        says,
        on,
      });
    });
  },
};

const isFuture = ({ words }: Matter, cue: Cue): boolean =>
  cue.direction === "future" &&
  cue.certain &&
  !words.tense.since.includes(wordBefore(cue)) &&
  !isSeason(cue) &&
  !isInName(words.articles, cue) &&
  !goesOn(words.rangeJoints, cue) &&
  !isCompared(words.tense.than, cue);

/** `the 1931 Harbour Act`. */
const isInName = (articles: readonly string[], cue: Cue): boolean =>
  articles.includes(wordBefore(cue)) && (cue.sentence[cue.to]?.capital ?? false);

/** `due between 1931 and 1935`, `due in 1931 and 1932`: the last of them is to come. */
function goesOn(joints: readonly string[], { sentence, to }: Cue): boolean {
  const next = sentence
    .slice(to + 1, to + 4)
    .some(({ kind, text }) => kind === "number" && text.length === 4);
  return joints.includes(sentence[to]?.text ?? "") && next;
}

/** `will rise to 7 percent from 5 percent in 1986`: no further back has the comparison to stand. */
const FARTHEST = 10;

function isCompared(signs: readonly string[], { sentence, from }: Cue): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at -= 1) {
    if (";:".includes(sentence[at]!.text)) return false;
    if (signs.includes(sentence[at]!.text)) return true;
  }
  return false;
}
