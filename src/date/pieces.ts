import { once } from "../again/once.ts";
import type { Span } from "../records/span.ts";
import { firstFrom } from "../text/first-from.ts";
import { findQuotations } from "../text/quotations.ts";
import { findSentences } from "../text/sentences.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";
import type { Unit } from "./units.ts";

/** A unit with what is read in it: looked for when it is first asked for, and once. Places count from its start. */
export interface Piece extends Unit {
  readonly text: string;
  readonly tokens: () => Tokens;
  readonly sentences: () => readonly Span[];
  readonly quotations: () => readonly Span[];
  /** The tokens of the sentence with that number. */
  readonly tokensOf: (sentence: number) => Tokens;
}

/** `text`: that in which the unit lies. */
export function pieceOf(text: string, { span, passage }: Unit): Piece {
  const own = text.slice(span.start, span.end);
  const tokens = once(() => findTokens(own));
  const sentences = once(() => findSentences(own));
  const bySentence: Tokens[] = [];
  return {
    span,
    passage,
    text: own,
    tokens,
    sentences,
    quotations: once(() => findQuotations(own)),
    tokensOf(sentence) {
      bySentence[sentence] ??= tokensIn(tokens(), sentences()[sentence]!);
      return bySentence[sentence];
    },
  };
}

/** Those that lie in a span. Nothing is glued to the first: what stands before it is of another sentence. */
function tokensIn(tokens: Tokens, { start, end }: Span): Tokens {
  const own = tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end));
  return own[0]?.glued ? [{ ...own[0], glued: false }, ...own.slice(1)] : own;
}
