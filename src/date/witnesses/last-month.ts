import type { Evidence } from "../../records/dating.ts";
import { firstDayOf, twoDigits } from "../../time/day.ts";
import { printPartsOfYear, readPartsOfYear } from "../../time/part-of-year.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isTold, isYear, onOrAfter, wordBefore } from "../evidence.ts";
import type { Witness } from "../witness.ts";

const OVER = 0.9;
const AFTER_YEAR = 0.9;

/** `broke down last October`: that month is over, and it came after a year told of before it in the sentence. */
export const lastMonth: Witness = {
  name: "date/last-month",
  says: "“Last October” is not said in October; and if something had been so “since 2014”, it was a later October.",
  example: "Talks, which had been frozen since 2014, broke down last October.",
  exampleAs: "body",
  testify({ cues, words }) {
    const told = cues.filter((cue) => isTold(cue) && !cue.quoted);
    return told.flatMap((cue) => {
      const { relative } = cue.timex;
      if (relative?.unit !== "month-name" || relative.which !== "last") return [];
      return [over(cue, relative.index), ...afterYear(words.tense.since, told, cue, relative.index)];
    });
  },
};

function over({ timex }: Cue, month: number): Evidence {
  const out = readPartsOfYear([twoDigits(month)]);
  const partsOfYear = printPartsOfYear(out.map((is) => !is));
  const on = { text: timex.text, span: timex.span };
  const says = { of: "last-month", text: timex.text } as const;
  return evidenceOf(lastMonth.name, {
    cause: `last-month/${month}`,
    partsOfYear,
    confidence: OVER,
    says,
    on,
  });
}

function afterYear(
  since: readonly string[],
  told: readonly Cue[],
  cue: Cue,
  month: number,
): readonly Evidence[] {
  const { timex, sentenceStart } = cue;
  const before = told.filter(
    (other) => other.sentenceStart === sentenceStart && other.timex.span.end <= timex.span.start,
  );
  const year = before.findLast((other) => isYear(other.timex) && since.includes(wordBefore(other)));
  if (!year) return [];
  const value = Number(year.timex.value);
  const days = onOrAfter(firstDayOf(value, month + 1));
  const says = { of: "last-month-after", text: timex.text, iso: year.timex.value! } as const;
  const on = { text: timex.text, span: timex.span };
  return [
    evidenceOf(lastMonth.name, {
      cause: `last-month/after/${value}`,
      days,
      confidence: AFTER_YEAR,
      says,
      on,
    }),
  ];
}
