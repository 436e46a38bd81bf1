import { hashAll, hashesOf } from "./hash.ts";
import type { Ranks } from "./ranks.ts";
import { LONGEST, type TraceWord, traceWords } from "./words-of.ts";

const MOST = 160;
/** Runs of so many words, so many of which have to mean something: else they may be anybody's. */
const RUNS: readonly (readonly [length: number, content: number])[] = [
  [4, 2],
  [6, 1],
];
/** Words in quotation marks; one left open ends with its paragraph. */
const OPENING = /["“„«]/;
const QUOTED = /["“„«]([^"“”„«»]{12,1200})(?:["”“»]|$)/gu;

/** Runs of words in quotation marks, of which some are not among the commonest; in order. */
export function speechIn(paragraphs: readonly Paragraph[], ranks: Ranks): readonly number[] {
  const runs = new Set<number>();
  for (const paragraph of paragraphs) {
    if (!OPENING.test(paragraph.text)) continue;
    for (const match of paragraph.text.matchAll(QUOTED)) {
      const words = wordsIn(paragraph, match.index + 1, match[1]!);
      const hashes = hashesOf(words);
      const content = contentBefore(words, ranks);
      for (const [length, least] of RUNS) {
        for (let i = 0; i + length <= words.length; i++) {
          if (content[i + length]! - content[i]! >= least) runs.add(hashAll(hashes, i, i + length));
        }
      }
    }
  }
  return Array.from(Uint32Array.from(runs).sort().subarray(0, MOST));
}

/** A paragraph with its words. */
export interface Paragraph {
  readonly text: string;
  readonly words: readonly TraceWord[];
}

/** No word goes over a quotation mark: the words between two are those of the paragraph, but for what was left out of it. */
function wordsIn({ text, words }: Paragraph, start: number, quoted: string): readonly TraceWord[] {
  if (text.length > LONGEST) return traceWords(quoted);
  const end = start + quoted.length;
  const from = words.findIndex((word) => word.start >= start);
  if (from < 0) return [];
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return words.slice(from, to);
}

/** How many of the words before each, and of all, mean something. */
function contentBefore(words: readonly TraceWord[], { rankOf }: Ranks): readonly number[] {
  const counts = [0];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    counts.push(counts[i]! + (word.folded.length > 2 && rankOf(word) !== 1 ? 1 : 0));
  }
  return counts;
}
