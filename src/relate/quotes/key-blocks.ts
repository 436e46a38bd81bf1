import { keptWith } from "../../again/kept-with.ts";
import type { CardMentions } from "../../records/archive.ts";
import type { Memo } from "../memo.ts";
import { numbersIn } from "../stories/blocks.ts";
import { LITTLE_ENDIAN, numbersOf, toBase64 } from "../stories/pack.ts";
import { keysOfQuote, wordsOfQuote } from "./keys.ts";

/** The keys of an article's quotations, one behind the other; of each quotation where they end. */
export interface KeyBlock {
  readonly keys: Uint32Array;
  readonly ends: Uint32Array;
}

type Quoting = Pick<CardMentions, "quotes" | "said">;

/** Kept as long as the card is. */
const KEYS = keptWith<CardMentions["quotes"], KeyBlock>();

const SHELF = "quote-keys";
/** As long as no more than one article in so many is unknown to it, what is kept is not written anew. */
const FEW = 64;

/** The blocks of articles, most of them as an earlier build put them down: to take words apart takes ten times as long. */
export function keyBlocksOf(articles: readonly Quoting[], memo: Memo): readonly KeyBlock[] {
  const isNew = articles.some(({ quotes }) => !KEYS.has(quotes));
  const kept = isNew ? unpack(memo.last(SHELF) as Packed | undefined) : new Map<string, KeyBlock>();
  let unknown = 0;
  const blocks = articles.map(({ quotes, said }) => {
    const known = KEYS.get(quotes) ?? kept.get(said);
    const block = known ?? blockOf(quotes);
    if (!known) unknown += 1;
    KEYS.set(quotes, block);
    return block;
  });
  if (unknown * FEW > articles.length) memo.putLast(SHELF, pack(articles, blocks));
  else keepKeyBlocks(memo);
  return blocks;
}

/** They are wanted again, though nobody looks at them now. */
export const keepKeyBlocks = (memo: Memo): void => memo.keepLast(SHELF);

function blockOf(quotes: CardMentions["quotes"]): KeyBlock {
  const keys: number[] = [];
  const ends = numbersIn(quotes.map(({ text }) => keys.push(...keysOfQuote(wordsOfQuote(text)))));
  return { keys: numbersIn(keys), ends };
}

/** As JSON can say it, columns of numbers as base64 of their bytes. */
interface Packed {
  readonly littleEndian: boolean;
  readonly said: readonly string[];
  /** Of each block how many quotations it has, and how many keys. */
  readonly counts: string;
  readonly ends: string;
  readonly keys: string;
}

function pack(articles: readonly Quoting[], blocks: readonly KeyBlock[]): Packed {
  return {
    littleEndian: LITTLE_ENDIAN,
    said: articles.map(({ said }) => said),
    counts: toBase64(Uint32Array.from(blocks.flatMap(({ ends, keys }) => [ends.length, keys.length]))),
    ends: toBase64(joined(blocks.map(({ ends }) => ends))),
    keys: toBase64(joined(blocks.map(({ keys }) => keys))),
  };
}

function joined(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const column of columns) {
    all.set(column, filled);
    filled += column.length;
  }
  return all;
}

/** By what is said. Nothing of another machine. */
function unpack(packed: Packed | undefined): ReadonlyMap<string, KeyBlock> {
  if (packed?.littleEndian !== LITTLE_ENDIAN) return new Map();
  const [counts, ends, keys] = [packed.counts, packed.ends, packed.keys].map(numbersOf);
  let [endAt, keyAt] = [0, 0];
  return new Map(
    packed.said.map((said, place): [string, KeyBlock] => {
      const [own, many] = [counts![2 * place]!, counts![2 * place + 1]!];
      endAt += own;
      keyAt += many;
      return [said, { ends: ends!.subarray(endAt - own, endAt), keys: keys!.subarray(keyAt - many, keyAt) }];
    }),
  );
}
