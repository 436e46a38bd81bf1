import type { Background } from "../../knowledge/background.ts";
import { hashAll, hashOf } from "./hash.ts";
import { traceWords } from "./words-of.ts";

const MOST = 40;
const RUN = 4;
/** Fewer than so many words that mean something, and a run may be anybody's. */
const LEAST_CONTENT = 2;
/** Words in quotation marks; one left open ends with its paragraph. */
const QUOTED = /["“„«]([^"“”„«»]{12,1200})(?:["”“»]|$)/gu;

/** Runs of four words in quotation marks, two of them not among the commonest; in order. */
export function speechIn(paragraphs: readonly string[], background: Background): readonly number[] {
  const runs = new Set<number>();
  for (const paragraph of paragraphs) {
    for (const match of paragraph.matchAll(QUOTED)) {
      const words = traceWords(match[1]!);
      const hashes = words.map(({ folded }) => hashOf(folded));
      const content = words.map(({ folded }) => background(folded) !== 1 && folded.length > 2);
      for (let i = 0; i + RUN <= words.length; i++) {
        if (content.slice(i, i + RUN).filter(Boolean).length >= LEAST_CONTENT)
          runs.add(hashAll(hashes, i, i + RUN));
      }
    }
  }
  return [...runs].sort((a, b) => a - b).slice(0, MOST);
}
