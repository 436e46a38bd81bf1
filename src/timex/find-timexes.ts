import { languages } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Timex } from "../records/timex.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { composers, recognisers } from "./index.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { type Candidate, settle } from "./settle.ts";
import { findTokens, type Tokens } from "./tokens.ts";

/**
 * Every time expression in a piece of text, in order, without overlap, in linear time.
 * Spans count from `offset`, the place of the piece in the clipping's text.
 */
export function findTimexes(text: string, language: Language, offset = 0): readonly Timex[] {
  const reader = READERS.get(language.code) ?? readerOf(language);
  const tokens = findTokens(text);
  const candidates = findCandidates(reader, tokens);
  return settle(candidates).map(({ at, match, rule }) => {
    const { end, type, value = null, relative = null, mod = null, ...rest } = match;
    const [start, stop] = [tokens[at]!.start, tokens[end - 1]!.end];
    const span = { start: offset + start, end: offset + stop };
    return { text: text.slice(start, stop), span, type, value, mod, relative, ...rest, rule };
  });
}

/** A language's grammar, and which kinds are worth trying at which first token. */
interface Reader {
  readonly grammar: Grammar;
  readonly simple: Dispatch;
  readonly composed: Dispatch;
}

interface Dispatch {
  readonly byWord: ReadonlyMap<string, readonly Recogniser[]>;
  readonly byNumber: readonly Recogniser[];
}

const READERS: ReadonlyMap<string, Reader> = new Map(
  languages.map((language) => [language.code, readerOf(language)]),
);

function readerOf(language: Language): Reader {
  const grammar = grammarOf(language.time);
  return { grammar, simple: dispatch(recognisers, grammar), composed: dispatch(composers, grammar) };
}

function dispatch(kinds: readonly Recogniser[], grammar: Grammar): Dispatch {
  const byWord = new Map<string, Recogniser[]>();
  const byNumber: Recogniser[] = [];
  for (const kind of kinds) {
    const starts = kind.starts(grammar);
    if (starts.includes("number")) byNumber.push(kind);
    const words = new Set(starts.flatMap((start) => (start === "number" ? [] : [...start.keys()])));
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
  }
  return { byWord, byNumber };
}

function findCandidates(reader: Reader, tokens: Tokens): readonly Candidate[] {
  const known = new Map<number, Candidate | null>();
  const simpleAt = (at: number): Candidate | null => {
    const before = known.get(at);
    if (before !== undefined) return before;
    known.set(at, null);
    const found = longest(reader.simple, scan, at);
    known.set(at, found);
    return found;
  };
  const scan: Scan = { tokens, grammar: reader.grammar, simpleAt: (at) => simpleAt(at)?.match ?? null };
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const found of [simpleAt(at), longest(reader.composed, scan, at)]) if (found) candidates.push(found);
  }
  return candidates;
}

function longest({ byWord, byNumber }: Dispatch, scan: Scan, at: number): Candidate | null {
  const token = scan.tokens[at];
  if (!token) return null;
  const tries = token.kind === "number" ? byNumber : (byWord.get(token.text) ?? []);
  let best: { readonly match: Match; readonly rule: string } | null = null;
  for (const { name, read } of tries) {
    const match = read(scan, at);
    if (match && (!best || match.end > best.match.end)) best = { match, rule: name };
  }
  return best && { at, ...best };
}
