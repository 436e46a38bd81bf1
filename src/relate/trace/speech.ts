import type { Background } from "../../knowledge/background.ts";
import { hashAll, hashOf } from "./hash.ts";
import { type TraceWord, traceWords } from "./words-of.ts";

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
      const content = contentBefore(words, background);
      for (const [length, least] of RUNS) {
        for (let i = 0; i + length <= words.length; i++) {
          if (content[i + length]! - content[i]! >= least) runs.add(hashAll(hashes, i, i + length));
        }
      }
    }
  }
  return [...runs].sort((a, b) => a - b).slice(0, MOST);
}

/** How many of the words before each, and of all, mean something. */
function contentBefore(words: readonly TraceWord[], background: Background): readonly number[] {
  const counts = [0];
  for (const { folded } of words) {
    const isContent = folded.length > 2 && background(folded) !== 1;
    counts.push(counts.at(-1)! + (isContent ? 1 : 0));
  }
  return counts;
}
