import { foldToWords } from "../../text/fold.ts";
import { Met } from "../../text/spellings.ts";
import { stemOf } from "../../text/stem.ts";
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
  isCommon.clear();
  hasStem.clear();
  for (const { words } of own.filter(({ prose }) => prose >= 0.5)) {
    for (const { spelling, text, capital } of words) {
      if (isCommon.has(spelling)) continue;
      if (!hasStem.has(spelling)) stems.add(stemOf(text));
      hasStem.add(spelling);
      if (capital) continue;
      common.add(text);
      isCommon.add(spelling);
    }
  }
  for (const { words } of own.filter(({ prose }) => prose < 0.5))
    for (const { spelling, text, capital } of words)
      if (!capital && !isCommon.has(spelling)) common.add(text);
  return { stems, common };
}

const isCommon = new Met();
const hasStem = new Met();

/** `HARBOUR BRIDGE CLOSED` is nobody, when the text speaks of a harbour, of a bridge and of what is closed. */
export const isNobody = ({ name }: Person, { common }: Vocabulary): boolean =>
  foldToWords(name)
    .split(" ")
    .every((word) => common.has(word));
