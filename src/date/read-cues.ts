import type { Language } from "../language/language.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import type { Timex } from "../records/timex.ts";
import { type Reading, readingOf } from "../text/reading.ts";
import { type Cue, findCues } from "./cues.ts";
import { type Piece, pieceOf } from "./pieces.ts";

/** Every time expression of the pieces, as a reader sees them: `12&nbsp;May` is a day. Places are those of the file. */
export function readCues(
  { text, repairs }: Clipping,
  pieces: readonly Piece[],
  language: Language,
): readonly Cue[] {
  if (repairs === undefined) return findCues(pieces, language);
  const reading = readingOf(text, repairs, { start: 0, end: text.length });
  const read = pieces.map(({ passage, span }) =>
    pieceOf(reading.text, { passage, span: inReading(reading, span) }),
  );
  return findCues(read, language).map((cue) => ({
    ...cue,
    timex: inFile(reading, cue.timex),
    after: cue.after && inFile(reading, cue.after),
    sentenceStart: reading.inFile(cue.sentenceStart),
  }));
}

function inReading({ inReading: place }: Reading, { start, end }: Span): Span {
  return { start: place(start), end: place(end) };
}

function inFile(reading: Reading, timex: Timex): Timex {
  return { ...timex, span: reading.spanInFile(timex.span) };
}
