import type { Language } from "../language/language.ts";
import { perLanguage } from "../language/per-language.ts";
import type { Timex } from "../records/timex.ts";
import { perSpelling } from "../text/spellings.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { composers, recognisers } from "./index.ts";
import type { Composer, Match, Recogniser, Scan } from "./recogniser.ts";
import { type Candidate, settle } from "./settle.ts";
import { findTokens, type Token, type Tokens } from "./tokens.ts";
import { year } from "./year.ts";

/**
 * Every time expression in a piece of text, in order, without overlap, in linear time.
 * Spans count from `offset`, the place of the piece in the clipping's text.
 */
export function findTimexes(text: string, language: Read, offset = 0): readonly Timex[] {
  return timexesIn(text, findTokens(text), language, offset);
}

/** The same, of a text whose tokens are known. */
export function timexesIn(text: string, tokens: Tokens, language: Read, offset: number): readonly Timex[] {
  const reader = readerFor(language);
  return settle(findCandidates(reader, tokens)).map((found) => toTimex(text, tokens, found, offset));
}

function toTimex(text: string, tokens: Tokens, { at, match, rule }: Candidate, offset: number): Timex {
  const { end, type, value = null, relative = null, mod = null } = match;
  const start = tokens[at]!.start;
  const stop = tokens[end - 1]!.end;
  const span = { start: offset + start, end: offset + stop };
  const words = text.slice(start, stop);
  if (isPlain(match)) return { text: words, span, type, value, mod, relative, rule };
  const { end: _, type: _t, value: _v, relative: _r, mod: _m, ...rest } = match;
  return { text: words, span, type, value, mod, relative, ...rest, rule };
}

/** Most have nothing that others have not. */
const isPlain = ({ part, readings, anchor }: Match): boolean =>
  part === undefined && readings === undefined && anchor === undefined;

/** All that is needed of a language. */
type Read = Pick<Language, "code" | "time">;

/** A language's grammar, and which kinds are worth trying at which first token. */
interface Reader {
  readonly grammar: Grammar;
  /** What is known of a word: the number of its kinds in `kinds`, 0 for none, and flags below it. */
  readonly look: (token: Token) => number;
  readonly kinds: readonly Kinds[];
  readonly byNumber: Kinds;
  /** Kinds that are a number and nothing else. */
  readonly byLoneNumber: Kinds;
}

/** It stands in some expression. */
const KNOWN = 1;
/** An article: before a word that is not known it opens none. */
const ARTICLE = 2;
const FLAG_BITS = 2;

interface Kinds {
  readonly simple: readonly Recogniser[];
  readonly composed: readonly Composer[];
}

const readerFor = perLanguage(readerOf);

/** The words of a language, ready to be read by. */
export const grammarFor = (language: Read): Grammar => readerFor(language).grammar;

function readerOf(language: Read): Reader {
  const grammar = grammarOf(language.time);
  const simple = dispatch(recognisers, grammar);
  const composed = dispatch(composers, grammar);
  const kindsOf = (word: string | null): Kinds => ({
    simple: simple.get(word) ?? [],
    composed: composed.get(word) ?? [],
  });
  const words = new Set([...simple.keys(), ...composed.keys()].filter((word) => word !== null));
  const numbers = new Map([...words].map((word, i) => [word, i + 1]));
  const known = wordsOf(grammar);
  const look = perSpelling(
    (word) =>
      ((numbers.get(word) ?? 0) << FLAG_BITS) |
      (known.has(word) ? KNOWN : 0) |
      (grammar.articles.has(word) ? ARTICLE : 0),
  );
  return {
    grammar,
    look: ({ spelling, text }) => look(spelling, text),
    kinds: [{ simple: [], composed: [] }, ...[...words].map(kindsOf)],
    byNumber: kindsOf(null),
    byLoneNumber: { simple: [year], composed: [] },
  };
}

/** Kinds by the word they may begin with; null: by a number. */
function dispatch<Kind extends Composer | Recogniser>(
  kinds: readonly Kind[],
  grammar: Grammar,
): ReadonlyMap<string | null, readonly Kind[]> {
  const byWord = new Map<string | null, Kind[]>();
  for (const kind of kinds) {
    const words = new Set(
      kind.starts(grammar).flatMap((start) => (start === "number" ? [null] : [...start.keys()])),
    );
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return byWord;
}

/** Every word of every table but the small ones that open nothing. */
function wordsOf(grammar: Grammar): ReadonlySet<string> {
  const words = new Set<string>(["'", "-", ...grammar.zones]);
  for (const table of Object.values(grammar)) {
    if (!(table instanceof Map)) continue;
    for (const phrases of table.values())
      for (const { tokens } of phrases) for (const token of tokens) words.add(token);
  }
  return words;
}

function findCandidates(reader: Reader, tokens: Tokens): readonly Candidate[] {
  const scan: Scan = { tokens, grammar: reader.grammar };
  const known: (Candidate | null | undefined)[] = [];
  const simpleAt = (at: number): Candidate | null => {
    const before = known[at];
    if (before !== undefined) return before;
    const kinds = kindsAt(reader, tokens, at);
    const found = kinds && longest(kinds.simple, at, ({ read }) => read(scan, at));
    known[at] = found;
    return found;
  };
  const simpleMatchAt = (at: number): Match | null => simpleAt(at)?.match ?? null;
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kinds = kindsAt(reader, tokens, at);
    if (kinds === null) continue; // most words open nothing
    const simple = simpleAt(at);
    if (simple) candidates.push(simple);
    const composed = longest(kinds.composed, at, ({ read }) => read(scan, at, simpleMatchAt));
    if (composed) candidates.push(composed);
  }
  return candidates;
}

/** What may begin at a token; null: nothing. */
function kindsAt(reader: Reader, tokens: Tokens, at: number): Kinds | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") {
    if (goesOn(reader, tokens, at + 1)) return reader.byNumber;
    return token.text.length === YEAR_DIGITS ? reader.byLoneNumber : null;
  }
  const found = reader.look(token);
  const kinds = found >> FLAG_BITS;
  if (kinds === 0) return null;
  return (found & ARTICLE) !== 0 && opensNothing(reader, tokens[at + 1]) ? null : reader.kinds[kinds]!;
}

const isKnown = ({ look }: Reader, token: Token): boolean => (look(token) & KNOWN) !== 0;

function longest<Kind extends Composer | Recogniser>(
  kinds: readonly Kind[],
  at: number,
  read: (kind: Kind) => Match | null,
): Candidate | null {
  let best: Candidate | null = null;
  for (const kind of kinds) {
    const match = read(kind);
    if (match && (!best || match.end > best.match.end)) best = { at, match, rule: kind.name };
  }
  return best;
}

const opensNothing = (reader: Reader, next: Token | undefined): boolean =>
  next === undefined || (next.kind !== "number" && !isKnown(reader, next));

/** Does an expression that begins with a number go on here? `12 people` and `12, people` do not. */
function goesOn(reader: Reader, tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.kind !== "mark") return next.kind === "number" || next.glued || isKnown(reader, next);
  const second = tokens[at + 1];
  return second !== undefined && (second.kind !== "word" || second.glued || isKnown(reader, second));
}

const YEAR_DIGITS = 4;
