import type { ArticleCard } from "../records/archive.ts";
import type { KnownKeys } from "./known-keys.ts";
import { onceForEach } from "./once-for.ts";

/** Cards in the archive's order, cut into stretches: one in which nothing changed is the very same as in the build before. */
export type Blocks = readonly (readonly ArticleCard[])[];

/** What is counted over all articles is counted anew in so many, and added up of a hundred and fifty where there are ten thousand. */
const SIZE = 64;

/** To be asked once a build. */
export const blocksOf = (cards: readonly ArticleCard[], { renew }: Pick<KnownKeys, "renew">): Blocks =>
  renew<Blocks>("blocks", (before = []) => cutAgain(cards, before));

function cutAgain(cards: readonly ArticleCard[], before: Blocks): Blocks {
  const first: (readonly ArticleCard[])[] = [];
  const last: (readonly ArticleCard[])[] = [];
  let [from, end] = [0, cards.length];
  for (const block of before) {
    if (!standsAt(block, cards, from) || from + block.length > end) break;
    first.push(block);
    from += block.length;
  }
  for (const block of before.slice(first.length).reverse()) {
    if (end - block.length < from || !standsAt(block, cards, end - block.length)) break;
    last.push(block);
    end -= block.length;
  }
  for (; from < end; from += SIZE) first.push(cards.slice(from, Math.min(end, from + SIZE)));
  return [...first, ...last.reverse()];
}

function standsAt(block: readonly ArticleCard[], cards: readonly ArticleCard[], from: number): boolean {
  for (let at = 0; at < block.length; at++) if (block[at] !== cards[from + at]) return false;
  return true;
}

/** What is worked out of each block by itself: of those that did not change it is known. */
export function inBlocks<Value>(
  work: (cards: readonly ArticleCard[]) => Value,
): (context: { readonly blocks: Blocks }) => readonly Value[] {
  const known = onceForEach(work);
  return ({ blocks }) => blocks.map(known);
}

/** Sums of the numbers that each block comes to, column by column. */
export function sumsInBlocks<Column extends string>(
  columns: Readonly<Record<Column, (card: ArticleCard) => number>>,
): (context: { readonly blocks: Blocks }) => Readonly<Record<Column, number>> {
  const names = Object.keys(columns) as Column[];
  const sums = inBlocks((cards) =>
    names.map((name) => cards.reduce((sum, card) => sum + columns[name](card), 0)),
  );
  return (context) => {
    const all = sums(context);
    const rows = names.map((name, at) => [name, all.reduce((sum, own) => sum + own[at]!, 0)]);
    return Object.fromEntries(rows) as Record<Column, number>;
  };
}
