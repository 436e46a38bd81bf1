import { languageOf } from "../language/index.ts";
import type { DatedArticle } from "../records/article.ts";
import type { Words } from "../records/comparison.ts";
import type { Span } from "../records/span.ts";
import { stemOfOne } from "../text/stem.ts";
import { grammarFor } from "../timex/find-timexes.ts";
import type { Grammar } from "../timex/grammar.ts";
import { readNumber } from "../timex/numbers.ts";
import { findTokens, type Token } from "../timex/tokens.ts";
import { type NounTable, tableOf } from "./nouns.ts";
import { wordsAt } from "./words-at.ts";

/** A number and what it counts: "more than 14,000 people". */
export interface Counted {
  readonly value: number;
  /** Beginning of the noun: equal, the same is counted. */
  readonly stem: string;
  /** As printed: `people`. */
  readonly noun: string;
  readonly words: Words;
}

/** Words between a number and the end of what it counts. */
const MOST_COUNTED = 4;

/** Numbers with what they count, in the body, outside of time expressions. */
export function countedIn(text: string, article: DatedArticle): readonly Counted[] {
  const language = languageOf(article.language.value);
  const grammar = grammarFor(language);
  const table = tableOf(language);
  const times = article.dateCues.map(({ span }) => span);
  return article.body
    .filter(({ kind }) => kind !== "table" && kind !== "embed")
    .flatMap(({ span }) => {
      const tokens = findTokens(text.slice(span.start, span.end), span.start);
      return countedAmong(tokens, text, grammar, table, times);
    });
}

function countedAmong(
  tokens: readonly Token[],
  text: string,
  grammar: Grammar,
  { common, nounFirst, units }: NounTable,
  times: readonly Span[],
): readonly Counted[] {
  const found: Counted[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const number = grammar.opensNumber(tokens[at]!) ? readNumber(grammar, tokens, at) : null;
    if (!number || number.value === null || number.value < 2 || belongsBefore(tokens[at - 1], common))
      continue;
    const span = { start: tokens[at]!.start, end: tokens[number.end - 1]!.end };
    const counted = runFrom(tokens, number.end, common, units);
    if (counted.length > 0 && !times.some(({ start, end }) => start < span.end && span.start < end)) {
      const noun = counted[nounFirst ? 0 : counted.length - 1]!;
      found.push({
        value: number.value,
        stem: stemOfOne(noun.text),
        noun: noun.text,
        words: wordsAt(text, { start: span.start, end: counted.at(-1)!.end }),
      });
    }
    at = number.end - 1;
  }
  return found;
}

/** "Number 10", "Flight 370", "mid-20": the number belongs to the word before it. */
const belongsBefore = (before: Token | undefined, common: ReadonlySet<string>): boolean =>
  before !== undefined && (before.text === "-" || (before.capital && !common.has(before.text)));

/** The words that a number counts: up to a mark or one of the commonest words. A hyphen may stand before the first. */
function runFrom(
  tokens: readonly Token[],
  from: number,
  common: ReadonlySet<string>,
  units: ReadonlySet<string>,
): readonly Token[] {
  const start = tokens[from]?.text === "-" ? from + 1 : from;
  const after = tokens.slice(start, start + MOST_COUNTED);
  const stop = after.findIndex(({ kind, text }) => kind !== "word" || common.has(text));
  if (stop >= 0 && units.has(after[stop]!.text)) return [];
  return stop < 0 ? after : after.slice(0, stop);
}
