import { type Day, dayOf, parseDay, printDay } from "../../time/day.ts";
import { stretchOf, union } from "../../time/days.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isFullDate, isTold, type Testimony } from "../evidence.ts";
import type { Witness } from "../witness.ts";
import { areTogether, isNamed } from "./day-named.ts";

/** The text says both itself; a year that stands elsewhere may be that of another day. */
const SAID = 0.97;
const YEAR_ELSEWHERE = 0.93;

/** `today (Wednesday, February 7)`, `yesterday (3 July 2018)`: the text says which day its own day is. */
export const dayDated: Witness = {
  name: "date/day-dated",
  says: "A text that puts a date beside “today”, “yesterday” or “tomorrow” says on which day it was written; its year may stand elsewhere in the text.",
  example: "The council meets today (Monday, 4 May) at six.",
  exampleAs: "body",
  testify({ cues, clipping, words }) {
    return cues.slice(1).flatMap((second, i) => {
      const first = cues[i]!;
      if (first.quoted || !areTogether(first, second)) return [];
      if (![first, second].some((cue) => isNamed(words, cue))) return [];
      const said = saidBy(first, second, cues) ?? saidBy(second, first, cues);
      if (!said) return [];
      const span = { start: first.timex.span.start, end: second.timex.span.end };
      const text = clipping.text.slice(span.start, span.end);
      const says = { of: "day-dated", text } as const;
      return [evidenceOf(dayDated.name, { ...said, says, on: { text, span } })];
    });
  },
};

function saidBy(deictic: Cue, dated: Cue, cues: readonly Cue[]): Omit<Testimony, "says" | "on"> | null {
  const { relative } = deictic.timex;
  if (relative?.unit !== "day" || Math.abs(relative.count) > 1) return null;
  const written = (day: Day): Day => day - relative.count;
  const full = fullDayOf(dated) ?? fullDayOf(sameDayInFull(dated, cues));
  if (full !== null) {
    const confidence = fullDayOf(dated) === null ? YEAR_ELSEWHERE : SAID;
    return { cause: `day-dated/${full}`, days: union(stretchOf(written(full), written(full))), confidence };
  }
  const own = dated.timex.relative;
  const day = own?.unit === "month-day" ? dayOf(LEAP_YEAR, own.month, own.day) : null;
  if (day === null) return null;
  const partsOfYear = [printDay(written(day)).slice(5)];
  return { cause: `day-dated/${partsOfYear[0]}`, partsOfYear, confidence: SAID };
}

/** Has a 29 February. */
const LEAP_YEAR = 2000;

const fullDayOf = (cue: Cue | null): Day | null =>
  cue?.timex.value && isFullDate(cue.timex) ? parseDay(cue.timex.value.slice(0, 10)) : null;

/** `incident 432 of February 7, 2018` in a text that says `today (Wednesday, February 7)`. */
function sameDayInFull({ timex: { relative } }: Cue, cues: readonly Cue[]): Cue | null {
  if (relative?.unit !== "month-day") return null;
  const same = cues.find((cue) => {
    const day = isTold(cue) ? fullDayOf(cue) : null;
    return day !== null && printDay(day).slice(5) === monthAndDay(relative);
  });
  return same ?? null;
}

const monthAndDay = ({ month, day }: { readonly month: number; readonly day: number }): string =>
  [month, day].map((number) => String(number).padStart(2, "0")).join("-");
