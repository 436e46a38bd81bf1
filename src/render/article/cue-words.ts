import type { Anchor, DateCue } from "../../records/timex.ts";
import { datingInWords } from "../../time/in-words.ts";

/** Words that only point somewhere ("recently", "now") mean no days and are not marked. */
const VAGUE = new Set(["PAST_REF", "PRESENT_REF", "FUTURE_REF"]);

/** Is it worth a mark in the text? Only what names days, or would if the day of writing were known. */
export function isMarked({ type, relative, earliest, latest }: DateCue): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return relative !== null || earliest !== null || latest !== null;
}

/** What a time expression means here, for a reader: `13 January 2022`; `the day before it was written`. */
export function cueInWords(cue: DateCue, language: string): string {
  const { earliest, latest } = cue;
  if (earliest !== null || latest !== null)
    return datingInWords({ edtf: null, ranges: [{ earliest, latest }] }, language);
  if (cue.type === "DURATION") return "a length of time";
  if (cue.type === "SET") return "again and again";
  if (VAGUE.has(cue.value ?? "")) return "no particular day";
  return COUNTED_FROM[cue.anchor];
}

const COUNTED_FROM: Readonly<Record<Anchor, string>> = {
  published: "counted from the day of writing, which is not known",
  sentence: "counted from another date in the text",
  quote: "counted from the day it was said, which is not known",
  absolute: "no particular day",
};
