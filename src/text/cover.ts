import type { Span } from "../records/span.ts";

/**
 * Fills the gaps: pieces in order, without overlap, become pieces that cover a text of this length from its first
 * character to its last. `gap` makes the piece for a stretch that no piece holds. Empty pieces are dropped.
 */
export function cover<Piece extends { readonly span: Span }>(
  length: number,
  pieces: readonly Piece[],
  gap: (span: Span) => readonly Piece[],
): readonly Piece[] {
  const covered: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.span.end <= piece.span.start) continue;
    if (piece.span.start > at) covered.push(...gap({ start: at, end: piece.span.start }));
    covered.push(piece);
    at = piece.span.end;
  }
  if (at < length) covered.push(...gap({ start: at, end: length }));
  return covered;
}

/** Do they cover a text of this length in order, without gap or overlap? */
export function covers(length: number, pieces: readonly { readonly span: Span }[]): boolean {
  let at = 0;
  for (const { span } of pieces) {
    if (span.start !== at || span.end <= span.start) return false;
    at = span.end;
  }
  return at === length;
}
