import type { Evidence } from "../../records/dating.ts";
import { firstDayOf } from "../../time/day.ts";
import type { Cue } from "../cues.ts";
import {
  evidenceOf,
  firstOf,
  isMonth,
  isSeason,
  isTold,
  isYear,
  onOrAfter,
  ownDays,
  wordBefore,
} from "../evidence.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

/** What is past has been; a verb that says so is seldom misread. */
const PAST = 0.99;
const PAST_IN_SPEECH = 0.95;
const WEAKLY_SIGNED = 0.9;
/** News seldom names the running year: "in March", not "in March 2014", when 2014 is not over. */
const NOT_RUNNING = 0.9;
/** A month of a year, or its beginning, is named in the running year too. */
const PART_NOT_RUNNING = 0.75;
/** "The first since 2019" would be odd in 2019. */
const FIRST_SINCE = 0.95;

/** `was suspended in 2014`, `since 2008`, `the first since 2019`: a year, or a month of a year, that is past. */
export const pastYear: Witness = {
  name: "date/past-year",
  says: "A year told of as past was there when it was written; and news seldom names the running year, so it was most likely over.",
  example: "Work on the bridge was stopped in 2014, when the money ran out.",
  exampleAs: "body",
  testify(matter) {
    return matter.cues.flatMap((cue) => {
      const sign =
        isTold(cue) && !isSeason(cue) && cue.role !== "title" && isYearOrMonth(matter, cue)
          ? signOf(matter, cue)
          : null;
      return sign ? testifyTo(matter, cue, sign) : [];
    });
  },
};

/** A fiscal year begins before its calendar year. */
const isYearOrMonth = ({ words }: Matter, { timex }: Cue): boolean =>
  isMonth(timex) ||
  (isYear(timex) && !words.fiscal.some((word) => timex.text.toLowerCase().includes(`${word} `)));

type Sign = "since" | "in" | "of";

/** What stands before the year, if a verb in the past goes with it. A year that only describes (`the 2014 games`) has none. */
function signOf({ words }: Matter, cue: Cue): Sign | null {
  const before = wordBefore(cue);
  if (words.tense.since.includes(before)) return "since";
  if (cue.direction !== "past" || !cue.certain || words.tense.until.includes(before)) return null;
  if (words.dateSigns.includes(before)) return "in";
  return words.eventSigns.includes(before) ? "of" : null;
}

function testifyTo(matter: Matter, cue: Cue, sign: Sign): readonly Evidence[] {
  const { timex, quoted } = cue;
  const on = { text: timex.text, span: timex.span };
  const year = Number(timex.value!.slice(0, 4));
  const past = evidenceOf(pastYear.name, {
    cause: `past/${timex.value}`,
    days: onOrAfter(firstOf(ownDays(timex)!)),
    confidence: sign === "of" ? WEAKLY_SIGNED : quoted ? PAST_IN_SPEECH : PAST,
    says: { of: "past-year", text: timex.text },
    on,
  });
  if (quoted || sign === "of") return [past];
  const whole = isYear(timex) && timex.mod === null;
  const over = evidenceOf(pastYear.name, {
    cause: `not-running/${year}`,
    days: onOrAfter(firstDayOf(year + 1)),
    confidence: !whole
      ? PART_NOT_RUNNING
      : sign === "since" && isFirst(matter, cue)
        ? FIRST_SINCE
        : NOT_RUNNING,
    says: { of: "not-running", text: timex.text },
    on,
  });
  return [past, over];
}

/** `the first talks since 2019`. */
function isFirst({ words }: Matter, { sentence, from }: Cue): boolean {
  return sentence
    .slice(Math.max(0, from - FARTHEST), from)
    .some(({ text }) => words.tense.superlatives.includes(text));
}

const FARTHEST = 14;
