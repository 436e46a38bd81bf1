import type { Words } from "../../interface/words.ts";
import type { DateCue } from "../../records/timex.ts";

/** Words that only point somewhere ("recently", "now") mean no days and are not marked. */
const VAGUE = new Set(["PAST_REF", "PRESENT_REF", "FUTURE_REF"]);

/** Is it worth a mark in the text? Only what names days, or would if the day of writing were known. */
export function isMarked({ type, relative, earliest, latest }: DateCue): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return relative !== null || earliest !== null || latest !== null;
}

/** What a time expression means here, for a reader: `13 January 2022`; `the day before it was written`. */
export function cueInWords(cue: DateCue, { cues, dates }: Words): string {
  const { earliest, latest } = cue;
  if (earliest !== null || latest !== null)
    return dates.dating({ edtf: null, ranges: [{ earliest, latest }] });
  if (cue.type === "DURATION") return cues.duration;
  if (cue.type === "SET") return cues.set;
  if (VAGUE.has(cue.value ?? "")) return cues.vague;
  return cues.countedFrom[cue.anchor];
}
