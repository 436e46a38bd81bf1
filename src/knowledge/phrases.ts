import { type PhraseTable, readPhrase, tableOf } from "../timex/phrase-table.ts";
import type { Tokens } from "../timex/tokens.ts";

/** Phrases of tables, ready to be found: hyphens and accents may be there or not, a capital has to be. */
export type Lookup<Meaning> = PhraseTable<Entry<Meaning>>;

interface Entry<Meaning> {
  readonly capital: boolean;
  readonly meanings: readonly Meaning[];
}

/** Phrases with what each means; a phrase that is given more than once has all its meanings. */
export function lookupOf<Meaning>(pairs: Iterable<readonly [string, Meaning]>): Lookup<Meaning> {
  const entries = new Map<string, { capital: boolean; meanings: Meaning[] }>();
  for (const [phrase, meaning] of pairs) {
    for (const key of new Set([keyOf(phrase), keyOf(withoutAccents(phrase))])) {
      if (key === "") continue;
      const capital = /^\P{L}*\p{Lu}/u.test(phrase);
      const entry = entries.get(key);
      if (!entry) entries.set(key, { capital, meanings: [meaning] });
      else {
        entry.capital &&= capital;
        if (!entry.meanings.includes(meaning)) entry.meanings.push(meaning);
      }
    }
  }
  return tableOf(Object.fromEntries(entries));
}

/** The longest phrase at a token, with the token after it. */
export function lookUp<Meaning>(
  table: Lookup<Meaning>,
  tokens: Tokens,
  at: number,
): { readonly meanings: readonly Meaning[]; readonly end: number } | null {
  const first = tokens[at];
  if (!first || !table.has(first.text)) return null;
  const found = readPhrase(table, tokens, at);
  if (!found || (found.value.capital && first.kind === "word" && !first.capital)) return null;
  return { meanings: found.value.meanings, end: found.end };
}

/** Is any of the phrases in a sentence? */
export const standsIn = (table: Lookup<unknown>, tokens: Tokens): boolean =>
  tokens.some((_, at) => lookUp(table, tokens, at) !== null);

/** Where any of the phrases stands, nearest to a token; null: nowhere. */
export function findNear(table: Lookup<unknown>, tokens: Tokens, near: number) {
  let found: { readonly from: number; readonly to: number } | null = null;
  for (let from = 0; from < tokens.length; from += 1) {
    const hit = lookUp(table, tokens, from);
    if (hit && (!found || Math.abs(from - near) < Math.abs(found.from - near))) found = { from, to: hit.end };
  }
  return found;
}

const keyOf = (phrase: string): string => phrase.replace(/[-\u2010-\u2015]/g, " ").trim();

const withoutAccents = (phrase: string): string =>
  phrase
    .replace(/[łŁ]/g, (letter) => (letter === "ł" ? "l" : "L"))
    .replace(/[øØ]/g, (letter) => (letter === "ø" ? "o" : "O"))
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
