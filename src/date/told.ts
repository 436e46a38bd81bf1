import type { Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import { findQuotations } from "../text/quotations.ts";
import { findSentences } from "../text/sentences.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";
import type { Unit } from "./units.ts";

/** A sentence of what the article tells: of its body, title, standfirst or a subheading. */
export interface Told {
  /** Of its paragraph, in the clipping. */
  readonly paragraph: Span;
  /** In the clipping; the places of its tokens count from its start. */
  readonly span: Span;
  readonly tokens: Tokens;
  /** May an office or a fact stand in it? */
  readonly hasSign: boolean;
  /** Speech in it, in the clipping. */
  readonly quotations: readonly Span[];
}

const ROLES: ReadonlySet<Role> = new Set(["body", "title", "standfirst", "subheading", "dateline"]);

/** A run of more characters than that is a list or damage, and no sentence. */
const LONGEST = 2000;

/** All sentences of it, in order of place. `signs`: what stands in a sentence that may be of interest. */
export function toldSentences(text: string, units: readonly Unit[], signs: RegExp): readonly Told[] {
  return units
    .filter(({ passage }) => ROLES.has(passage.role))
    .flatMap(({ span: paragraph }) => {
      const piece = text.slice(paragraph.start, paragraph.end);
      const inClipping = ({ start, end }: Span): Span => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      });
      const quotations = findQuotations(piece).map(inClipping);
      return findSentences(piece)
        .filter(({ start, end }) => end - start <= LONGEST)
        .map(({ start, end }) => {
          const words = piece.slice(start, end);
          let tokens: Tokens | null = null;
          return {
            paragraph,
            span: inClipping({ start, end }),
            quotations,
            hasSign: signs.test(words),
            get tokens() {
              tokens ??= findTokens(words);
              return tokens;
            },
          };
        });
    });
}

/** Words of a sentence: tokens `from` to `to` (not included), in the clipping. */
export function placeOf(text: string, { span, tokens }: Told, from: number, to: number) {
  const place = { start: span.start + tokens[from]!.start, end: span.start + tokens[to - 1]!.end };
  return { text: text.slice(place.start, place.end), span: place };
}

export const isQuoted = ({ quotations }: Told, { start }: Span): boolean =>
  quotations.some((quotation) => quotation.start < start && start < quotation.end);

/** In one clause: nothing but words between them, and not too many. */
export function isBeside(
  { tokens }: Told,
  cue: { readonly from: number; readonly to: number },
  hit: { readonly from: number; readonly to: number },
): boolean {
  const [from, to] = cue.from >= hit.to ? [hit.to, cue.from] : [cue.to, hit.from];
  return to - from <= CLAUSE && !tokens.slice(from, to).some(({ text }) => ",;:".includes(text));
}

/** So near has `years ago` to stand to what it was years ago. */
const CLAUSE = 14;
