import { foldToWords } from "../../text/fold.ts";
import { stemOf } from "../../text/stem.ts";
import type { Word } from "../../text/words.ts";
import type { Person } from "../names/people.ts";
import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";

/** What the article's text says of its words. */
export interface Vocabulary {
  /** Its words, cut to five letters, so that forms of one word meet. */
  readonly stems: ReadonlySet<string>;
  /** Words that it writes with a small letter. */
  readonly common: ReadonlySet<string>;
}

export function readVocabulary(lines: readonly PageLine[], extent: Extent | null): Vocabulary {
  const stems = new Set<string>();
  const common = new Set<string>();
  const own = extent ? lines.slice(extent.first, extent.last + 1) : [];
  // Running text first: of its words those that are common already have come with their stems.
  for (const line of own.filter(({ prose }) => prose >= 0.5)) {
    for (const word of line.words) {
      if (common.has(word.text)) continue;
      stems.add(stemOf(word.text));
      if (isSmall(line, word)) common.add(word.text);
    }
  }
  for (const line of own.filter(({ prose }) => prose < 0.5))
    for (const word of line.words) if (isSmall(line, word)) common.add(word.text);
  return { stems, common };
}

const isSmall = ({ text }: PageLine, word: Word): boolean =>
  text.charCodeAt(word.start) === word.text.charCodeAt(0);

/** `HARBOUR BRIDGE CLOSED` is nobody, when the text speaks of a harbour, of a bridge and of what is closed. */
export const isNobody = ({ name }: Person, { common }: Vocabulary): boolean =>
  foldToWords(name)
    .split(" ")
    .every((word) => common.has(word));
