import type { BodyBlock } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Passage } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import { cover } from "../text/cover.ts";
import type { Claim } from "./rule.ts";
import { type Outcome, weigh } from "./weigh.ts";

/** A passage, and what kind of block it is if it is text. */
export interface Decided extends Passage {
  readonly block: BodyBlock["kind"] | null;
}

/**
 * Claims → passages that cover the clipping. Each block is cut where claims in it begin and end; a piece goes to those
 * who claim that piece before those who claim the whole block, for a rule that names the words knows more than one that
 * names the line. Between blocks there is white space, markup or the owner's front matter.
 */
export function decide(clipping: Clipping, claims: readonly Claim[]): readonly Decided[] {
  const { text } = clipping;
  const inOrder = claims
    .filter(({ role, span }) => role !== null && span.start < span.end)
    .toSorted((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let active: readonly Claim[] = [];
  let next = 0;
  for (const { span } of clipping.blocks) {
    const over = active.filter((claim) => claim.span.end > span.start);
    while (next < inOrder.length && inOrder[next]!.span.start < span.end) over.push(inOrder[next++]!);
    active = over;
    for (const piece of cutBlock(span, over)) pieces.push(piece);
  }
  const passages = mergePieces(text, pieces);
  return cover(text.length, passages, (gap) => fillGap(clipping, gap));
}

/** A stretch with its outcome, and the claims that decided. */
interface Piece {
  readonly span: Span;
  readonly outcome: Outcome;
}

function cutBlock(block: Span, claims: readonly Claim[]): readonly Piece[] {
  const places = cutsIn(block, claims);
  if (places.length === 2) return [{ span: block, outcome: weigh(claims) }]; // then all are of the whole block
  return places.slice(1).map((end, i) => {
    const span = { start: places[i]!, end };
    const over = claims.filter((claim) => claim.span.start <= span.start && span.end <= claim.span.end);
    const narrow = over.filter((claim) => claim.span.start > block.start || claim.span.end < block.end);
    return { span, outcome: weigh(narrow.length > 0 ? narrow : over) };
  });
}

/** The ends of a block, and the places in it where claims begin and end: mostly none. */
function cutsIn(block: Span, claims: readonly Claim[]): readonly number[] {
  const cuts = [block.start, block.end];
  for (const { span } of claims) {
    if (span.start > block.start && span.start < block.end) cuts.push(span.start);
    if (span.end > block.start && span.end < block.end) cuts.push(span.end);
  }
  return cuts.length === 2 ? cuts : [...new Set(cuts)].sort((a, b) => a - b);
}

/** Neighbours of one outcome become one passage; white space goes with what stands before it. */
function mergePieces(text: string, pieces: readonly Piece[]): readonly Decided[] {
  const merged: { span: Span; outcome: Outcome }[] = [];
  for (const { span, outcome } of pieces) {
    const last = merged.at(-1);
    const empty = text.slice(span.start, span.end).trim() === "";
    const touches = last !== undefined && last.span.end === span.start;
    if (
      last &&
      ((touches && (empty || isEqual(last.outcome, outcome))) || goesOn(text, last, span, outcome))
    ) {
      last.span = { start: last.span.start, end: span.end };
    } else merged.push({ span, outcome });
  }
  return merged.map(({ span, outcome: { role, junk, rule, block } }) => ({ span, role, junk, rule, block }));
}

const isEqual = (a: Outcome, b: Outcome): boolean => a.role === b.role && a.junk === b.junk;

/** The same claim reaches over the line end between them: rows of one hard-wrapped paragraph. */
function goesOn(text: string, last: Piece, span: Span, outcome: Outcome): boolean {
  return (
    isEqual(last.outcome, outcome) &&
    last.outcome.rule === outcome.rule &&
    last.outcome.until >= span.end &&
    text.slice(last.span.end, span.start).trim() === ""
  );
}

function fillGap(clipping: Clipping, gap: Span): readonly Decided[] {
  const front = clipping.frontMatter?.span;
  if (front && front.start < front.end && gap.start <= front.start && front.end <= gap.end) {
    return [
      ...fillText(clipping.text, { start: gap.start, end: front.start }),
      made(front, "front-matter"),
      ...fillText(clipping.text, { start: front.end, end: gap.end }),
    ];
  }
  return fillText(clipping.text, gap);
}

/** White space is blank, anything else is markup (Markdown between its blocks). */
function fillText(text: string, { start, end }: Span): readonly Decided[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (from >= to) return start < end ? [made({ start, end }, "blank")] : [];
  return [
    made({ start, end: from }, "blank"),
    made({ start: from, end: to }, "markup"),
    made({ start: to, end }, "blank"),
  ].filter(({ span }) => span.start < span.end);
}

const made = (span: Span, role: "blank" | "markup" | "front-matter"): Decided => ({
  span,
  role,
  junk: null,
  rule: `between/${role}`,
  block: null,
});
