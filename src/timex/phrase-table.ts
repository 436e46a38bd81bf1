import type { Words } from "../language/time-words.ts";
import { perSpelling } from "../text/spellings.ts";
import { findTokens, type Token, type Tokens, tokenAt } from "./tokens.ts";

/** Phrases by their first token, longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

interface Phrase<Meaning> {
  readonly tokens: readonly string[];
  readonly meaning: Meaning;
}

/** Does a phrase of one of the tables begin with this token? */
export function openerOf(...tables: readonly PhraseTable<unknown>[]): (token: Token) => boolean {
  const opens = perSpelling((word) => (tables.some((table) => table.has(word)) ? 1 : 0));
  return ({ spelling, text }) => opens(spelling, text) === 1;
}

/** What was read at a place, and the token after it. */
export interface Read<Meaning> {
  readonly value: Meaning;
  readonly end: number;
}

export function tableOf<Meaning>(words: Words<Meaning>): PhraseTable<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of Object.entries(words)) {
    const tokens = findTokens(text).map((token) => token.text);
    const first = tokens[0]!;
    table.set(first, [...(table.get(first) ?? []), { tokens, meaning }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  return table;
}

/** Phrases that all mean the same. */
export function tableOfList<Meaning>(words: readonly string[], meaning: Meaning): PhraseTable<Meaning> {
  return tableOf(Object.fromEntries(words.map((word) => [word, meaning])));
}

/** The longest phrase that stands at a token; between its words a hyphen may stand. */
export function readPhrase<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: Tokens,
  at: number,
): Read<Meaning> | null {
  const first = tokenAt(tokens, at);
  const phrases = first && table.get(first.text);
  if (!phrases) return null;
  for (const { tokens: wanted, meaning } of phrases) {
    const end = endOf(wanted, tokens, at);
    if (end !== null) return { value: meaning, end };
  }
  return null;
}

function endOf(wanted: readonly string[], tokens: Tokens, at: number): number | null {
  let i = at + 1;
  for (let w = 1; w < wanted.length; w += 1) {
    if (tokens[i]?.text === "-" && wanted[w] !== "-" && tokens[i]!.glued) i += 1;
    if (tokens[i]?.text !== wanted[w]) return null;
    i += 1;
  }
  return i;
}
