import { bitReader } from "../bits.ts";
import {
  groupOf,
  isCommon,
  isWholeGroup,
  type Layout,
  listFileOf,
  NEXT_BITS,
  WEIGHT_BITS,
  wordFileOf,
} from "../layout.ts";
import { countIn, readNumbers, readWeighted } from "../list-text.ts";
import { ELSEWHERE, MOST_NEXT } from "../marks.ts";
import type { Library } from "./library.ts";

/** The articles of one word: rising keys, and how much each is about it. */
export interface List {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** A word of the index and where its list lies. */
interface Found {
  readonly term: string;
  readonly file: number;
  /** Place among the terms of its file. */
  readonly place: number;
  readonly list: string;
}

/** Reads lists of the index. */
export interface Lists {
  readonly exact: (term: string) => Promise<List>;
  /** All words that begin so, each with its list; only the word itself where the beginning is too short to tell. */
  readonly beginning: (prefix: string) => Promise<readonly { readonly term: string; readonly list: List }[]>;
  /** Are these letters enough to find all words that begin so? */
  readonly isEnough: (beginning: string) => boolean;
  /** For each article of the term's list: the marks of the words that follow there; empty: any may. */
  readonly next: (term: string) => Promise<readonly (readonly number[])[]>;
}

/** Of words that begin alike, so many long lists are fetched. */
const MOST_LONG = 8;

export function openLists(library: Library, layout: Layout, split: ReadonlySet<string>): Lists {
  const keys = 2 ** layout.keyBits;
  const fileOf = (term: string) => wordFileOf(groupOf(term, split), layout);

  async function find(beginning: string, matches: (term: string) => boolean): Promise<readonly Found[]> {
    const file = fileOf(beginning);
    const words = (await library.file("words", file)).split(" ");
    const found: Found[] = [];
    for (let at = 0; at < words.length; at += 2)
      if (matches(words[at]!)) found.push({ term: words[at]!, file, place: at / 2, list: words[at + 1]! });
    return found;
  }
  async function listOf({ term, list }: Found): Promise<List> {
    if (list !== ELSEWHERE) return readList(list);
    const lists = (await library.file("lists", listFileOf(term, layout))).split(" ");
    const long = lists[lists.indexOf(term) + 1]!;
    return isCommon(countIn(long), layout) ? readPlaces(long) : readList(long);
  }
  function readList(text: string): List {
    const { numbers, weights } = readWeighted(text, keys);
    return { keys: numbers, weights: middles(weights) };
  }
  async function readPlaces(text: string): Promise<List> {
    const all = readNumbers(await library.file("keys", 0), keys);
    const { numbers, weights } = readWeighted(text, all.length);
    return { keys: numbers.map((place) => all[place]!), weights: middles(weights) };
  }
  return {
    isEnough: (beginning) => isWholeGroup(beginning, split),
    async exact(term) {
      const [found] = await find(term, (one) => one === term);
      return found ? listOf(found) : NOTHING;
    },
    async beginning(prefix) {
      if (!isWholeGroup(prefix, split)) {
        const [found] = await find(prefix, (one) => one === prefix);
        return found ? [{ term: found.term, list: await listOf(found) }] : [];
      }
      const found = await find(prefix, (one) => one.startsWith(prefix));
      const long = found.filter(({ list }) => list === ELSEWHERE).slice(0, MOST_LONG);
      const read = found.filter((one) => one.list !== ELSEWHERE || long.includes(one));
      return Promise.all(read.map(async (one) => ({ term: one.term, list: await listOf(one) })));
    },
    async next(term) {
      const [found] = await find(term, (one) => one === term);
      if (!found) return [];
      const next = (await library.file("next", found.file)).split(" ");
      const { keys } = await listOf(found);
      const text = next[found.place]!;
      return text === ELSEWHERE
        ? Array.from({ length: keys.length }, () => ANY)
        : readNext(text, keys.length);
    },
  };
}

const ANY: readonly number[] = [];
const NOTHING: List = { keys: new Uint32Array(0), weights: new Float32Array(0) };

/** A weight stands for all that were rounded to it. */
const middles = (weights: Uint8Array): Float32Array =>
  Float32Array.from(weights, (weight) => (weight + 0.5) / 2 ** WEIGHT_BITS);

function readNext(text: string, count: number): readonly (readonly number[])[] {
  const reader = bitReader(text);
  return Array.from({ length: count }, () => {
    const many = reader.number() + 1;
    return many > MOST_NEXT ? [] : Array.from({ length: many }, () => reader.bits(NEXT_BITS));
  });
}
