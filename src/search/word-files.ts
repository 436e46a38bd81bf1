import { bitWriter, riceWidth } from "./bits.ts";
import {
  type FileKind,
  groupOf,
  hasNext,
  type Layout,
  leastOf,
  listFileOf,
  NEXT_BITS,
  wordFileOf,
} from "./layout.ts";
import { ELSEWHERE, MOST_NEXT, WEIGHT_CODES } from "./marks.ts";
import { countNext, nextAt, type Postings, type TermPostings } from "./postings.ts";

/** What the files of words hold, by number. */
export interface WordFiles {
  /** Beginnings that too many words share. */
  readonly split: ReadonlySet<string>;
  /** Apart by spaces. */
  readonly content: (kind: FileKind & ("words" | "lists" | "next"), number: number) => string;
}

/** A longer list lies in a file of its own kind, so that its neighbours stay quick to load. */
const LONG_LIST = 6000;
/** Words of one beginning past this many characters are filed by a longer one. */
const LARGE_GROUP = 24_000;

interface Coded {
  readonly term: string;
  readonly list: string;
  readonly next: string;
}

/** Prints postings. A file of words is terms and lists by turns; `next` goes along with it, list by list. */
export function wordFiles(postings: Postings, layout: Layout): WordFiles {
  const coded: Coded[] = postings.terms.map((term, place) => {
    const found = postings.of(place);
    return {
      term,
      list: listText(found, layout),
      next: hasNext(found.keys.length, layout) ? nextText(found) : ELSEWHERE,
    };
  });
  const split = new Set<string>();
  for (const [beginning, length] of sizesOf(coded)) if (length > LARGE_GROUP) split.add(beginning);

  const words = emptyFiles(layout.words);
  const next = emptyFiles(layout.words);
  const lists = emptyFiles(layout.lists);
  for (const { term, list, next: follows } of coded) {
    const file = wordFileOf(groupOf(term, split), layout);
    const isLong = list.length > LONG_LIST;
    words[file]!.push(term, isLong ? ELSEWHERE : list);
    next[file]!.push(follows);
    if (isLong) lists[listFileOf(term, layout)]!.push(term, list);
  }
  const files = { words, lists, next };
  return { split, content: (kind, number) => files[kind][number]!.join(" ") };
}

const emptyFiles = (count: number): string[][] => Array.from({ length: count }, () => []);

/** How much lies below each beginning, of those that may have to be split. */
function sizesOf(coded: readonly Coded[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { term, list } of coded) {
    const size = term.length + (list.length > LONG_LIST ? 1 : list.length);
    for (let length = leastOf(term); length < term.length; length += 1) {
      const beginning = term.slice(0, length);
      sizes.set(beginning, (sizes.get(beginning) ?? 0) + size);
    }
  }
  return sizes;
}

/** How many; then, by rising keys, the gap to the one before and the weight. */
function listText({ keys, weights }: TermPostings, { keyBits }: Layout): string {
  const writer = bitWriter();
  const width = riceWidth(2 ** keyBits, keys.length);
  writer.number(keys.length);
  let before = -1;
  for (const [i, key] of keys.entries()) {
    writer.rice(key - before - 1, width);
    writer.number(WEIGHT_CODES[weights[i]!]!);
    before = key;
  }
  return writer.text();
}

/** For each article how many different words follow, less one, and their marks; one too many: any may. */
function nextText({ next }: TermPostings): string {
  const writer = bitWriter();
  for (const packed of next) {
    const count = countNext(packed);
    writer.number(count === 0 ? MOST_NEXT : count - 1);
    for (let place = 0; place < count; place += 1) writer.bits(nextAt(packed, place), NEXT_BITS);
  }
  return writer.text();
}
