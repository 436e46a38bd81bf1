import type { Passage, Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import { findSentences } from "../text/sentences.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";
import { findQuotations } from "./quotations.ts";
import type { Unit } from "./units.ts";

/** A sentence of what the article tells: of its body, title, standfirst or a subheading. */
export interface Told {
  readonly passage: Passage;
  /** Of its paragraph, in the clipping. */
  readonly paragraph: Span;
  /** In the clipping; the places of its tokens count from its start. */
  readonly span: Span;
  readonly tokens: Tokens;
  /** Speech in it, in the clipping. */
  readonly quotations: readonly Span[];
}

const ROLES: ReadonlySet<Role> = new Set(["body", "title", "standfirst", "subheading", "dateline"]);

/** All sentences of it, in order of place. */
export function toldSentences(text: string, units: readonly Unit[]): readonly Told[] {
  return units
    .filter(({ passage }) => ROLES.has(passage.role))
    .flatMap(({ passage, span: paragraph }) => {
      const piece = text.slice(paragraph.start, paragraph.end);
      const inClipping = ({ start, end }: Span): Span => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      });
      const quotations = findQuotations(piece).map(inClipping);
      return findSentences(piece).map((sentence) => ({
        passage,
        paragraph,
        span: inClipping(sentence),
        tokens: findTokens(piece.slice(sentence.start, sentence.end)),
        quotations,
      }));
    });
}

/** Words of a sentence: tokens `from` to `to` (not included), in the clipping. */
export function placeOf(text: string, { span, tokens }: Told, from: number, to: number) {
  const place = { start: span.start + tokens[from]!.start, end: span.start + tokens[to - 1]!.end };
  return { text: text.slice(place.start, place.end), span: place };
}

export const isQuoted = ({ quotations }: Told, { start }: Span): boolean =>
  quotations.some((quotation) => quotation.start < start && start < quotation.end);
