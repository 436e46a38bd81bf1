import { digestOf, type Keep } from "./keep.ts";
import type { FileKind, Layout } from "./layout.ts";
import { readWeighted, writeWeighted } from "./list-text.ts";
import { gatherPostings } from "./postings.ts";
import { filedBefore, type LastFiled, NOTHING_FILED } from "./renew-words.ts";
import type { Slices } from "./slices.ts";
import { PARTS, type Parts, partsOf } from "./word-parts.ts";

export type WordFileKind = FileKind & ("words" | "lists" | "next");

/** What the files of words hold, by number. */
export interface WordFiles {
  /** Beginnings that too many words share. */
  readonly split: readonly string[];
  /** Is there a list that tells its articles by their places among all? */
  readonly hasPlaces: boolean;
  /** Equal digest, equal content. */
  readonly digestOf: (kind: WordFileKind, number: number) => string;
  /** Apart by spaces. */
  readonly content: (kind: WordFileKind, number: number) => string;
}

/** The same in short: digests for entries. */
interface Outline {
  readonly split: readonly string[];
  readonly words: readonly (readonly [file: number, digest: string])[];
  readonly lists: readonly (readonly [file: number, digest: string])[];
  /** Files with lists of common words. */
  readonly common: readonly number[];
}

/** Words that are filed together. */
export interface Bucket {
  /** Digest of all that comes of it. */
  readonly key: string;
  /** Under which keys of `SLICES` its words are kept. */
  readonly slices: () => readonly string[];
  /** Nearly the same was filed in an earlier build. */
  readonly isNear: boolean;
}

/** Where it is kept in short what becomes of a bucket. */
export const OUTLINES = "search-outline";

/**
 * Prints postings, bucket by bucket, and only those that changed. A file of words is terms and lists by turns; `next` goes
 * along with it, list by list. `keys`: of all articles, rising. `base`: of all that the files hang on beside the words;
 * `ahead`: may see to it that buckets are filed before they are asked for; `last`: from what was filed last, nearly the same
 * is filed.
 */
export function wordFiles(
  slices: Slices,
  keys: readonly number[],
  layout: Layout,
  base: string,
  keep: Keep,
  ahead?: (buckets: readonly Bucket[]) => void,
  last: LastFiled = NOTHING_FILED,
): WordFiles {
  const filed = filedBefore(last, base, slices.blocks);
  const all = bucketsOf(slices, base, filed !== null);
  ahead?.(all);
  const buckets = all.map(({ key }, bucket) => {
    const parts = () =>
      filed?.renewed(bucket, slices, layout) ?? partsOf(gatherPostings(slices.of(bucket)), layout);
    return fileBucket(key, parts, keep);
  });
  last.put({ base, blocks: slices.blocks, buckets: all.map(({ key }) => key) });
  const feeding = {
    words: feedersOf(buckets.map(({ outline }) => outline.words)),
    lists: feedersOf(buckets.map(({ outline }) => outline.lists)),
  };
  const common = new Set(buckets.flatMap(({ outline }) => outline.common));
  const allKeys = digestOf(keys);
  const open = openParts((bucket) => buckets[bucket]!.parts());
  const feedersFor = (kind: WordFileKind, number: number) =>
    feeding[kind === "lists" ? "lists" : "words"].get(number) ?? [];
  return {
    split: buckets.flatMap(({ outline }) => outline.split).sort(),
    hasPlaces: common.size > 0,
    digestOf: (kind, number) =>
      digestOf([feedersFor(kind, number), kind === "lists" && common.has(number) ? allKeys : null]),
    content(kind, number) {
      const from = feedersFor(kind, number).map(([bucket]) => open(bucket));
      if (kind === "lists")
        return inOrder(from.flatMap(({ lists }) => entriesOf(lists, number)))
          .map(([term, list, isCommon]) => `${term} ${isCommon ? byPlaces(list, keys, layout) : list}`)
          .join(" ");
      const entries = inOrder(from.flatMap(({ words }) => entriesOf(words, number)));
      return kind === "words"
        ? entries.map(([term, list]) => `${term} ${list}`).join(" ")
        : entries.map(([, , next]) => next).join(" ");
    },
  };
}

export const bucketsOf = (slices: Slices, base: string, isNear: boolean): readonly Bucket[] =>
  Array.from({ length: slices.buckets }, (_, bucket) => {
    const key = digestOf([base, bucket, slices.digestOf(bucket)]);
    return { key, slices: () => slices.keysOf(bucket), isNear };
  });

/** Sees to it that all that becomes of a bucket is kept. */
export function fileBucket(key: string, make: () => Parts, keep: Keep) {
  const outline = keep(OUTLINES, key, () => {
    // What was just made need not be fetched; and it is held no longer than here.
    let made: Parts | undefined;
    const kept = keep(PARTS, key, () => {
      made = make();
      return made;
    });
    return outlineOf(made ?? kept.value());
  }).value();
  const parts = () => keep(PARTS, key, make);
  // What lies in the store is asked for, or it would be forgotten.
  parts();
  return { outline, parts: () => parts().value() };
}

type Feeder = readonly [bucket: number, digest: string];

/** Which buckets give something to each file. */
function feedersOf(buckets: readonly Outline["words"][]): ReadonlyMap<number, readonly Feeder[]> {
  const found = new Map<number, Feeder[]>();
  for (const [bucket, files] of buckets.entries())
    for (const [file, digest] of files) found.set(file, [...(found.get(file) ?? []), [bucket, digest]]);
  return found;
}

/** Parts of so many buckets stay open: files that are made one after the other are of the same ones. */
const OPEN = 32;

function openParts(load: (bucket: number) => Parts): (bucket: number) => Parts {
  const open = new Map<number, Parts>();
  return (bucket) => {
    const parts = open.get(bucket) ?? load(bucket);
    open.delete(bucket);
    open.set(bucket, parts);
    for (const oldest of open.keys()) if (open.size > OPEN) open.delete(oldest);
    return parts;
  };
}

const entriesOf = <T>(files: readonly (readonly [number, readonly T[]])[], number: number): readonly T[] =>
  files.find(([file]) => file === number)?.[1] ?? [];

const inOrder = <T extends readonly [string, ...unknown[]]>(entries: readonly T[]): readonly T[] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

function outlineOf({ split, words, lists }: Parts): Outline {
  const inShort = ([file, entries]: readonly [number, unknown]) => [file, digestOf(entries)] as const;
  const common = lists.flatMap(([file, entries]) => (entries.some(([, , is]) => is) ? [file] : []));
  return { split, words: words.map(inShort), lists: lists.map(inShort), common };
}

/** A list of keys as one of places among all keys: of a word that nearly every article has, it is a fifth as long. */
function byPlaces(list: string, keys: readonly number[], { keyBits }: Layout): string {
  const { numbers, weights } = readWeighted(list, 2 ** keyBits);
  const places = new Uint32Array(numbers.length);
  for (let i = 0, place = 0; i < numbers.length; i += 1) {
    while (keys[place] !== numbers[i]) place += 1;
    places[i] = place;
  }
  return writeWeighted({ numbers: places, weights }, keys.length);
}
