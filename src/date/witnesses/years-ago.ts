import type { Evidence } from "../../records/dating.ts";
import type { TimexMod } from "../../records/timex.ts";
import { firstDayOf, lastDayOf } from "../../time/day.ts";
import { type Days, stretchOf } from "../../time/days.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isTold, isYear, wordBefore } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import { tellsOfSame } from "../same-event.ts";
import type { Witness } from "../witness.ts";

/** How long ago, in months from the event, and how sure: first what is usually meant, then what the words allow. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** `nearly eight years ago` of an event that the text dates elsewhere: written so long after that year. */
export const yearsAgo: Witness = {
  name: "date/years-ago",
  says: "When the text dates an event and says how many years ago it was, the sum is when it was written.",
  example:
    "The kingdom annexed the Amber Isles in 1901. Talks stopped when the kingdom annexed the Amber Isles nearly eight years ago.",
  exampleAs: "body",
  testify(matter) {
    const told = matter.cues.filter((cue) => isTold(cue) && !cue.quoted);
    const years = told.filter(
      (cue) => isYear(cue.timex) && cue.direction === "past" && !isSince(matter, cue),
    );
    return told.filter(isYearsAgo).flatMap((cue) => {
      const event = years.find(
        (year) => year.sentenceStart !== cue.sentenceStart && tellsOfSame(matter.words, cue, year),
      );
      return event ? testifyTo(matter, cue, event) : [];
    });
  },
};

/** `since 2018` tells when something began to be so, not when what is told beside it was. */
export const isSince = ({ words }: Matter, cue: Cue): boolean => words.tense.since.includes(wordBefore(cue));

/** `eight years ago`. */
export const isYearsAgo = ({ timex }: Cue): boolean =>
  timex.relative?.unit === "year" && timex.relative.count < 0 && !timex.anchor;

function testifyTo(_: Matter, { timex }: Cue, event: Cue): readonly Evidence[] {
  const count = timex.relative && "count" in timex.relative ? -timex.relative.count : 0;
  const on = { text: timex.text, span: timex.span };
  const says = { of: "years-ago", text: timex.text, year: event.timex.text } as const;
  return readingsOf(count, timex.mod).map(({ from, to, confidence }, i) =>
    evidenceOf(yearsAgo.name, {
      cause: `years-ago/${timex.span.start}/${i}`,
      days: monthsAfter(Number(event.timex.value), from, to),
      confidence,
      says,
      on,
    }),
  );
}

/** Years in months; the usual meaning is within half a year or so, the strict one within a year. */
export function readingsOf(count: number, mod: TimexMod | null): readonly Reading[] {
  const months = count * 12;
  switch (mod) {
    case "LESS_THAN":
    case "EQUAL_OR_LESS":
      return [
        { from: months - 6, to: months, confidence: 0.85 },
        { from: months - 12, to: months, confidence: 0.97 },
      ];
    case "MORE_THAN":
    case "EQUAL_OR_MORE":
      return [
        { from: months, to: months + 9, confidence: 0.8 },
        { from: months, to: months + 12, confidence: 0.95 },
      ];
    case "APPROX":
      return [{ from: months - slack(count), to: months + slack(count), confidence: 0.8 }];
    default:
      if (count % 10 === 0)
        return [{ from: months - slack(count), to: months + slack(count), confidence: 0.8 }];
      return [{ from: months - 6, to: months + 12, confidence: 0.85 }];
  }
}

/** A tenth, and at least a year; round tens are rounder: two years. */
const slack = (count: number): number => Math.max(count % 10 === 0 ? 24 : 12, Math.round(count * 1.2));

/** From so many months after a year's first day to so many after its last, in whole months. */
const monthsAfter = (year: number, from: number, to: number): Days =>
  stretchOf(firstDayOf(year, 1 + from), lastDayOf(year, 12 + to));
