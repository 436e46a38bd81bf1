import type { Background } from "../../knowledge/background.ts";
import { hashAll, hashOf } from "./hash.ts";
import { traceWords } from "./words-of.ts";

const MOST = 160;
/** Runs of so many words, so many of which have to mean something: else they may be anybody's. */
const RUNS: readonly (readonly [length: number, content: number])[] = [
  [4, 2],
  [6, 1],
];
/** Words in quotation marks; one left open ends with its paragraph. */
const QUOTED = /["“„«]([^"“”„«»]{12,1200})(?:["”“»]|$)/gu;

/** Runs of words in quotation marks, of which some are not among the commonest; in order. */
export function speechIn(paragraphs: readonly string[], background: Background): readonly number[] {
  const runs = new Set<number>();
  for (const paragraph of paragraphs) {
    for (const match of paragraph.matchAll(QUOTED)) {
      const words = traceWords(match[1]!);
      const hashes = words.map(({ folded }) => hashOf(folded));
      const content = words.map(({ folded }) => background(folded) !== 1 && folded.length > 2);
      for (const [length, least] of RUNS) {
        for (let i = 0; i + length <= words.length; i++) {
          if (content.slice(i, i + length).filter(Boolean).length >= least)
            runs.add(hashAll(hashes, i, i + length));
        }
      }
    }
  }
  return [...runs].sort((a, b) => a - b).slice(0, MOST);
}
