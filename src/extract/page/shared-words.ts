import { stemOf } from "../../text/stem.ts";
import type { PageLine } from "./page-line.ts";

/** The words of some lines, cut to the beginnings that their forms share. */
export const stemsOf = (lines: readonly PageLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ words }) => words.map(({ text }) => stemOf(text))));

/** Share of the longer words that are among these. */
export function shareIn(lines: readonly PageLine[], stems: ReadonlySet<string>): number {
  const own = lines.flatMap(({ words }) => words).filter(({ text }) => text.length >= STEM_WORD);
  return own.length === 0 ? 0 : own.filter(({ text }) => stems.has(stemOf(text))).length / own.length;
}

/** Shorter words are in every text. */
const STEM_WORD = 4;
