import type { Clipping } from "../../records/clipping.ts";
import { findWords, type Word } from "../../text/words.ts";
import { isWhole, type WordedRow } from "./page-line.ts";

/** What is known of a part of a clipping's text. */
export interface KnownText {
  /** Its words, row by row. */
  readonly words: readonly (readonly Word[])[];
  /** What signs stand in it (`Has`), and in the rest of its last row. */
  readonly has: number;
}

/**
 * The words of a clipping's text before a place of it, from its rows, whose words are known. Null where rows and text may
 * differ: marks of a format stand between them, signs were mended, a row is so long that not all its words are known.
 */
export function rowsUpTo(
  { text, format, repairs }: Clipping,
  rows: readonly WordedRow[],
  end: number,
): KnownText | null {
  if (format !== "text" || repairs !== undefined) return null;
  const words: (readonly Word[])[] = [];
  let has = 0;
  for (const worded of rows) {
    const { span } = worded.row;
    if (span.start >= end) break;
    if (!isWhole(worded)) return null;
    words.push(span.end > end ? findWords(text.slice(span.start, end)) : worded.words);
    has |= worded.has;
  }
  return { words, has };
}
