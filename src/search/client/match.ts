import { nextMark } from "../layout.ts";
import type { List, Lists } from "./lists.ts";
import { bestOf, type Matches, scored, together } from "./matches.ts";
import type { Clause } from "./query.ts";

/** A word that goes on behind what was typed counts less than the word itself. */
const LONGER_WORD = 0.4;
/** Words that stand together say more than words that stand apart. */
const TOGETHER = 1.5;

/** All clauses together; a phrase may still be missing from some. Null: nothing is asked for that an article could have. */
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
    ({ clause, set }) => set.keys.length > 0 || !clause.open || lists.isEnough(clause.terms[0]!),
  );
  const positive = told.filter(({ clause }) => !clause.not).map(({ set }) => set);
  if (positive.length === 0) return null;
  // An article that only seems to have a phrase is not turned away for it: its words are looked at when it is shown.
  const negative = told.filter(({ clause }) => clause.not && clause.terms.length === 1).map(({ set }) => set);
  return together(positive, negative);
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
  const sum = together([end, ...steps], []);
  return { keys: sum.keys, scores: sum.scores.map((score) => score * TOGETHER) };
}

/** The best of several words for each article. */
function union(
  words: readonly { readonly term: string; readonly list: List }[],
  typed: string,
  open: boolean,
  count: number,
): Matches {
  const sets = words.map(({ term, list: { keys, weights } }): Matches => {
    const rarity = rarityOf(keys.length, count) * (open && term !== typed ? LONGER_WORD : 1);
    return { keys, scores: Float64Array.from(weights, (weight) => weight * rarity) };
  });
  return bestOf(sets);
}

/** The articles of a word in which the word with this mark may follow it; null: any may. */
function followed(
  { keys, weights }: List,
  next: readonly (readonly number[])[],
  mark: number | null,
  count: number,
): Matches {
  const rarity = rarityOf(keys.length, count);
  const mayFollow = (marks: readonly number[]) => mark === null || marks.length === 0 || marks.includes(mark);
  return scored(keys, (_, place) => (mayFollow(next[place]!) ? weights[place]! * rarity : null));
}

/** BM25's weight of a word that stands in so many articles. */
const rarityOf = (many: number, count: number): number => Math.log(1 + (count - many + 0.5) / (many + 0.5));
