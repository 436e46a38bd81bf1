import type { Signs } from "../knowledge/index-knowledge.ts";
import type { Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import { readPhrase } from "../timex/phrase-table.ts";
import type { Tokens } from "../timex/tokens.ts";
import type { Piece } from "./pieces.ts";

/** A sentence of what the article tells: of its body, title, standfirst or a subheading. */
export interface Told {
  /** Of its paragraph, in the clipping. */
  readonly paragraph: Span;
  /** In the clipping; the places of its tokens count from the start of the paragraph. */
  readonly span: Span;
  readonly tokens: () => Tokens;
  /** May an office or a fact stand in it? */
  readonly hasSign: boolean;
  /** Speech in it, in the clipping. */
  readonly quotations: () => readonly Span[];
}

const ROLES: ReadonlySet<Role> = new Set(["body", "title", "standfirst", "subheading", "dateline"]);

/** A run of more characters than that is a list or damage, and no sentence. */
const LONGEST = 2000;

/** All sentences of it, in order of place. `signs`: what stands in a sentence that may be of interest. */
export function toldSentences(pieces: readonly Piece[], signs: Signs): readonly Told[] {
  return pieces.filter(({ passage }) => ROLES.has(passage.role)).flatMap((piece) => toldIn(piece, signs));
}

function toldIn(piece: Piece, { phrases, opens }: Signs): readonly Told[] {
  const { span: paragraph } = piece;
  const inClipping = ({ start, end }: Span): Span => ({
    start: start + paragraph.start,
    end: end + paragraph.start,
  });
  const words = piece.tokens();
  const told: Told[] = [];
  let at = 0;
  piece.sentences().forEach((sentence, number) => {
    let hasSign = false;
    for (; at < words.length && words[at]!.start < sentence.end; at += 1)
      hasSign ||= opens(words[at]!) && readPhrase(phrases, words, at) !== null;
    if (sentence.end - sentence.start > LONGEST) return;
    const tokens = () => piece.tokensOf(number);
    const quotations = () => piece.quotations().map(inClipping);
    told.push({ paragraph, span: inClipping(sentence), tokens, hasSign, quotations });
  });
  return told;
}

/** Words of a sentence: tokens `from` to `to` (not included), in the clipping. */
export function placeOf(text: string, { paragraph, tokens }: Told, from: number, to: number) {
  const words = tokens();
  const place = { start: paragraph.start + words[from]!.start, end: paragraph.start + words[to - 1]!.end };
  return { text: text.slice(place.start, place.end), span: place };
}

export const isQuoted = ({ quotations }: Told, { start }: Span): boolean =>
  quotations().some((quotation) => quotation.start < start && start < quotation.end);

/** In one clause: nothing but words between them, and not too many. */
export function isBeside(
  { tokens }: Told,
  cue: { readonly from: number; readonly to: number },
  hit: { readonly from: number; readonly to: number },
): boolean {
  const [from, to] = cue.from >= hit.to ? [hit.to, cue.from] : [cue.to, hit.from];
  return (
    to - from <= CLAUSE &&
    !tokens()
      .slice(from, to)
      .some(({ text }) => ",;:".includes(text))
  );
}

/** So near has `years ago` to stand to what it was years ago. */
const CLAUSE = 14;
