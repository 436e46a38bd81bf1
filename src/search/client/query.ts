import { findTerms } from "../words.ts";

/** One thing that is asked for. Several terms stand one behind another. */
export interface Clause {
  readonly terms: readonly string[];
  /** Must not be there. */
  readonly not: boolean;
  /** The last term is only the beginning of a word. */
  readonly prefix: boolean;
  /** Was still being typed: whole words that match count more than longer ones. */
  readonly open: boolean;
}

export interface Query {
  readonly clauses: readonly Clause[];
  /** Words that were left out because they are too common, as typed. */
  readonly ignored: readonly string[];
}

const PIECE = /([-−–]?)"([^"]*)("?)|([-−–]?)([^\s"]+)/gu;

/**
 * Words, "phrases", -without, begin*. `typing`: the last word may go on. `stops`: words too common to be asked for,
 * unless in quotes or alone.
 */
export function parseQuery(text: string, typing: boolean, stops: ReadonlySet<string>): Query {
  const plain = text.replace(/[“”„‟«»＂]/g, '"');
  const isOpenEnd = typing && !/[\s"]$/.test(plain);
  const asked: { readonly clause: Clause; readonly words: string; readonly isStop: boolean }[] = [];
  for (const match of plain.matchAll(PIECE)) {
    const quoted = match[2] !== undefined;
    const words = match[2] ?? match[5]!;
    const isLast = match.index + match[0].length === plain.length;
    const terms = findTerms(words).map(({ term }) => term);
    if (terms.length === 0) continue;
    const open = isLast && isOpenEnd && !quoted;
    const clause = {
      terms,
      not: (match[1] || match[4] || "") !== "",
      prefix: open || (!quoted && words.endsWith("*")),
      open: open && !words.endsWith("*"),
    };
    const isStop = !quoted && !words.endsWith("*") && terms.every((term) => stops.has(term));
    asked.push({ clause, words, isStop: isStop && !clause.not });
  }
  const hasContent = asked.some(({ clause, isStop }) => !isStop && !clause.not);
  const kept = hasContent ? asked.filter(({ isStop }) => !isStop) : asked;
  return {
    clauses: kept.map(({ clause }) => clause),
    ignored: hasContent ? asked.filter(({ isStop }) => isStop).map(({ words }) => words) : [],
  };
}
