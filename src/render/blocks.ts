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

/** Blocks that stand stay; what lies between them is cut anew. */
function cutAgain(cards: readonly ArticleCard[], before: Blocks): Blocks {
  const byFirst = new Map(before.map((block) => [block[0]!, block]));
  const blocks: (readonly ArticleCard[])[] = [];
  const cut = (from: number, end: number) => {
    const size = end - from <= 2 * SIZE ? 2 * SIZE : SIZE;
    for (let at = from; at < end; at += size) blocks.push(cards.slice(at, Math.min(end, at + size)));
  };
  let loose = 0;
  for (let at = 0; at < cards.length; ) {
    const block = byFirst.get(cards[at]!);
    if (!block || !standsAt(block, cards, at)) at += 1;
    else {
      cut(loose, at);
      blocks.push(block);
      at += block.length;
      loose = at;
    }
  }
  cut(loose, cards.length);
  return blocks;
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
