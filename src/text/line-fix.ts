import type { Clipping } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";

/** Other words in one line. */
export interface Replacement {
  /** The line, in the clipping's text. */
  readonly line: Span;
  readonly from: string;
  readonly to: string;
}

/** What the owner corrected in the words of lines. */
export function replacementsIn({ owner }: Pick<Clipping, "owner">): readonly Replacement[] {
  if (!owner?.corrections) return NONE;
  return owner.corrections.flatMap(({ correction, spans }) =>
    correction.kind === "line" ? [{ line: spans[0]!, from: correction.from, to: correction.to }] : [],
  );
}

const NONE: readonly Replacement[] = [];

/**
 * Words as they are shown, with replacements made in them. They come from the stretch `span` of `text`, and may have
 * lost line breaks and marks: the words of a line are those that come as often before them as there; words that marks
 * break up in the text are found by what is shown. What was put in is not replaced again by the same replacement.
 */
export function fixWords(
  shown: string,
  text: string,
  span: Span,
  replacements: readonly Replacement[],
): string {
  let words = shown;
  for (const { line, from, to } of replacements) {
    const start = Math.max(line.start, span.start);
    const end = Math.min(line.end, span.end);
    if (start >= end) continue;
    const before = countOf(text.slice(span.start, start), from);
    const within = countOf(text.slice(start, end), from);
    if (within > 0) words = replaceSome(words, from, to, before, within);
    else if (countOf(text.slice(span.start, span.end), from) === 0) words = words.replaceAll(from, () => to);
  }
  return words;
}

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** Leaves `skip` of them as they are, then replaces `count`. */
function replaceSome(text: string, from: string, to: string, skip: number, count: number): string {
  let seen = 0;
  return text.replaceAll(from, () => {
    const at = seen++;
    return at >= skip && at < skip + count ? to : from;
  });
}
