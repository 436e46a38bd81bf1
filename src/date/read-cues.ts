import type { Language } from "../language/language.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Timex } from "../records/timex.ts";
import { type Reading, readingOf } from "../text/reading.ts";
import { type Cue, findCues } from "./cues.ts";
import type { Unit } from "./units.ts";

/** Every time expression of the units, as a reader sees them: `12&nbsp;May` is a day. Places are those of the file. */
export function readCues(
  { text, repairs }: Clipping,
  units: readonly Unit[],
  language: Language,
): readonly Cue[] {
  if (repairs === undefined) return findCues(text, units, language);
  const reading = readingOf(text, repairs, { start: 0, end: text.length });
  const read = units.map((unit) => ({ ...unit, span: inReading(reading, unit) }));
  return findCues(reading.text, read, language).map((cue) => ({
    ...cue,
    timex: inFile(reading, cue.timex),
    after: cue.after && inFile(reading, cue.after),
    sentenceStart: reading.inFile(cue.sentenceStart),
  }));
}

function inReading({ inReading: place }: Reading, { span }: Unit): Unit["span"] {
  return { start: place(span.start), end: place(span.end) };
}

function inFile(reading: Reading, timex: Timex): Timex {
  return { ...timex, span: reading.spanInFile(timex.span) };
}
