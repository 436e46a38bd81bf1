import { bitWriter } from "./bits.ts";
import { groupOf, isCommon, type Layout, leastOf, listFileOf, NEXT_BITS, wordFileOf } from "./layout.ts";
import { writeWeighted } from "./list-text.ts";
import { ELSEWHERE, MOST_NEXT } from "./marks.ts";
import { countNext, nextAt, type Postings, type TermPostings } from "./postings.ts";

/** A longer list lies in a file of its own kind, so that its neighbours stay quick to load. */
const LONG_LIST = 6000;
/** Words of one beginning past this many characters are filed by a longer one. */
const LARGE_GROUP = 24_000;

export type Coded = readonly [term: string, list: string, next: string];
export type Long = readonly [term: string, list: string, isCommon: boolean];

/** What one bucket gives to each file. */
export interface Parts {
  readonly split: readonly string[];
  readonly words: readonly (readonly [file: number, entries: readonly Coded[]])[];
  readonly lists: readonly (readonly [file: number, entries: readonly Long[]])[];
}

/** Where it is kept what becomes of a bucket. */
export const PARTS = "search-parts";

/** What comes of all the words of a bucket. */
export const partsOf = (postings: Postings, layout: Layout): Parts =>
  filedAs(
    postings.terms.map((term, place) => codedAs(term, postings.of(place), layout)),
    layout,
  );

/** A term as the index tells it; before it is known whether its list is a long one. */
export const codedAs = (term: string, found: TermPostings, layout: Layout): Coded => [
  term,
  listText(found, layout),
  isCommon(found.keys.length, layout) ? ELSEWHERE : nextText(found),
];

/** Terms in order, each put into its files. */
export function filedAs(coded: readonly Coded[], layout: Layout): Parts {
  const split = new Set<string>();
  for (const [beginning, length] of sizesOf(coded)) if (length > LARGE_GROUP) split.add(beginning);

  const words = new Map<number, Coded[]>();
  const lists = new Map<number, Long[]>();
  for (const [term, list, next] of coded) {
    const isLong = list.length > LONG_LIST;
    push(words, wordFileOf(groupOf(term, split), layout), [term, isLong ? ELSEWHERE : list, next]);
    if (isLong) push(lists, listFileOf(term, layout), [term, list, next === ELSEWHERE]);
  }
  return { split: [...split], words: [...words], lists: [...lists] };
}

function push<T>(files: Map<number, T[]>, file: number, entry: T): void {
  const entries = files.get(file);
  if (entries) entries.push(entry);
  else files.set(file, [entry]);
}

/** How much lies below each beginning, of those that may have to be split. */
function sizesOf(coded: readonly Coded[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [term, list] of coded) {
    const size = term.length + (list.length > LONG_LIST ? 1 : list.length);
    for (let length = leastOf(term); length < term.length; length += 1) {
      const beginning = term.slice(0, length);
      sizes.set(beginning, (sizes.get(beginning) ?? 0) + size);
    }
  }
  return sizes;
}

/** Rising keys with their weights. */
const listText = ({ keys, weights }: TermPostings, { keyBits }: Layout): string =>
  writeWeighted({ numbers: keys, weights }, 2 ** keyBits);

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
