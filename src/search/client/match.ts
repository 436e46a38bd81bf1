import { nextMark } from "../layout.ts";
import type { List, Lists } from "./lists.ts";
import type { Clause } from "./query.ts";

/** Articles that have what is asked for, and how well; a phrase may still be missing from some of them. */
export type Matches = ReadonlyMap<number, number>;

/** A word that goes on behind what was typed counts less than the word itself. */
const LONGER_WORD = 0.4;
/** Words that stand together say more than words that stand apart. */
const TOGETHER = 1.5;

/** All clauses together. Null: nothing is asked for that an article could have. */
export async function matchAll(
  clauses: readonly Clause[],
  lists: Lists,
  count: number,
): Promise<Matches | null> {
  const found = await Promise.all(
    clauses.map(async (clause) => ({ clause, set: await matchClause(clause, lists, count) })),
  );
  // The first letters of a word that is being typed are no word yet.
  const told = found.filter(
    ({ clause, set }) => set.size > 0 || !clause.open || lists.isEnough(clause.terms[0]!),
  );
  const positive = told.filter(({ clause }) => !clause.not).map(({ set }) => set);
  if (positive.length === 0) return null;
  // An article that only seems to have a phrase is not turned away for it: its words are looked at when it is shown.
  const negative = told.filter(({ clause }) => clause.not && clause.terms.length === 1).map(({ set }) => set);
  return together(positive, negative);
}

/** What stands in all of some sets and in none of others. */
function together(positive: readonly Matches[], negative: readonly Matches[]): Matches {
  const [first, ...others] = [...positive].sort((a, b) => a.size - b.size);
  const found = new Map<number, number>();
  for (const [key, score] of first!) {
    let sum = score;
    for (const other of others) sum += other.get(key) ?? Number.NaN;
    if (!Number.isNaN(sum) && !negative.some((set) => set.has(key))) found.set(key, sum);
  }
  return found;
}

async function matchClause({ terms, prefix, open }: Clause, lists: Lists, count: number): Promise<Matches> {
  const last = terms.at(-1)!;
  const [leading, endings, next] = await Promise.all([
    Promise.all(terms.slice(0, -1).map((term) => lists.exact(term))),
    prefix ? lists.beginning(last) : lists.exact(last).then((list) => [{ term: last, list }]),
    Promise.all(terms.slice(0, -1).map((term) => lists.next(term))),
  ]);
  const end = union(endings, last, open, count);
  if (leading.length === 0) return end;
  const steps = leading.map((list, i) => {
    const after = i + 2 < terms.length || !prefix ? nextMark(terms[i + 1]!) : null;
    return followed(list, next[i]!, after, count);
  });
  const found = new Map<number, number>();
  for (const [key, score] of end) {
    let sum = score;
    for (const step of steps) sum += step.get(key) ?? Number.NaN;
    if (!Number.isNaN(sum)) found.set(key, sum * TOGETHER);
  }
  return found;
}

/** The best of several words for each article. */
function union(
  words: readonly { readonly term: string; readonly list: List }[],
  typed: string,
  open: boolean,
  count: number,
): Matches {
  const found = new Map<number, number>();
  for (const { term, list } of words) {
    const rarity = rarityOf(list.keys.length, count) * (open && term !== typed ? LONGER_WORD : 1);
    for (let i = 0; i < list.keys.length; i += 1) {
      const score = list.weights[i]! * rarity;
      if (score > (found.get(list.keys[i]!) ?? 0)) found.set(list.keys[i]!, score);
    }
  }
  return found;
}

/** The articles of a word in which the word with this mark may follow it; null: any may. */
function followed(
  list: List,
  next: readonly (readonly number[])[],
  mark: number | null,
  count: number,
): Matches {
  const rarity = rarityOf(list.keys.length, count);
  const found = new Map<number, number>();
  for (let i = 0; i < list.keys.length; i += 1) {
    const marks = next[i]!;
    if (mark === null || marks.length === 0 || marks.includes(mark))
      found.set(list.keys[i]!, list.weights[i]! * rarity);
  }
  return found;
}

/** BM25's weight of a word that stands in so many articles. */
const rarityOf = (many: number, count: number): number => Math.log(1 + (count - many + 0.5) / (many + 0.5));
