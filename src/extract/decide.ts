import type { BodyBlock } from "../records/article.ts";
import type { Block, Clipping } from "../records/clipping.ts";
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
  const { text, blocks } = clipping;
  const beginning = byBlock(blocks, claims);
  const pieces: Piece[] = [];
  let active: readonly Claim[] = NONE;
  for (let at = 0; at < blocks.length; at += 1) {
    const { span } = blocks[at]!;
    active = reachingTo(span.start, active, beginning[at]!);
    cutBlock(span, active, pieces);
  }
  const passages = mergePieces(text, pieces);
  return cover(text.length, passages, (gap) => fillGap(clipping, gap));
}

const NONE: readonly Claim[] = [];

/** For each block the claims that begin in it, or between it and the one before, in order of place. */
function byBlock(blocks: readonly Block[], claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const beginning: Claim[][] = [];
  for (let at = 0; at < blocks.length; at += 1) beginning.push([]);
  for (const claim of claims) {
    if (claim.role === null || claim.span.start >= claim.span.end) continue;
    beginning[blockAt(blocks, claim.span.start)]?.push(claim);
  }
  for (const own of beginning) if (!isInOrder(own)) own.sort((a, b) => a.span.start - b.span.start);
  return beginning;
}

/** Most begin where their block does. */
function isInOrder(claims: readonly Claim[]): boolean {
  for (let at = 1; at < claims.length; at += 1)
    if (claims[at]!.span.start < claims[at - 1]!.span.start) return false;
  return true;
}

/** Number of the first block that ends behind a place. */
function blockAt(blocks: readonly Block[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of earlier claims that reach over a place, and more. */
function reachingTo(place: number, earlier: readonly Claim[], more: readonly Claim[]): readonly Claim[] {
  let reaching: Claim[] | null = null;
  for (const claim of earlier) {
    if (claim.span.end <= place) continue;
    reaching ??= [];
    reaching.push(claim);
  }
  return reaching === null ? more : [...reaching, ...more];
}

/** A stretch with its outcome, and the claims that decided. */
interface Piece {
  readonly span: Span;
  readonly outcome: Outcome;
}

function cutBlock(block: Span, claims: readonly Claim[], pieces: Piece[]): void {
  const places = cutsIn(block, claims);
  if (places === null) {
    pieces.push({ span: block, outcome: weigh(claims) });
    return;
  }
  for (let at = 1; at < places.length; at += 1) {
    const span = { start: places[at - 1]!, end: places[at]! };
    const over = claims.filter((claim) => claim.span.start <= span.start && span.end <= claim.span.end);
    const narrow = over.filter((claim) => claim.span.start > block.start || claim.span.end < block.end);
    pieces.push({ span, outcome: weigh(narrow.length > 0 ? narrow : over) });
  }
}

/** The ends of a block, and the places in it where claims begin and end; null: none, so that all are of the whole block, as mostly. */
function cutsIn(block: Span, claims: readonly Claim[]): readonly number[] | null {
  if (!claims.some(({ span }) => span.start > block.start || span.end < block.end)) return null;
  const places = claims.flatMap(({ span }) => [span.start, span.end]);
  const within = places.filter((place) => place > block.start && place < block.end);
  return within.length === 0 ? null : [...new Set([block.start, ...within, block.end])].sort((a, b) => a - b);
}

/** Neighbours of one outcome become one passage; white space goes with what stands before it. */
function mergePieces(text: string, pieces: readonly Piece[]): readonly Decided[] {
  const merged: { span: Span; outcome: Outcome }[] = [];
  for (const { span, outcome } of pieces) {
    const last = merged.at(-1);
    const touches = last !== undefined && last.span.end === span.start;
    if (
      last &&
      ((touches && (isEqual(last.outcome, outcome) || isBlank(text, span))) ||
        goesOn(text, last, span, outcome))
    ) {
      last.span = { start: last.span.start, end: span.end };
    } else merged.push({ span, outcome });
  }
  return merged.map(({ span, outcome: { role, junk, rule, block } }) => ({ span, role, junk, rule, block }));
}

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === "";

const isEqual = (a: Outcome, b: Outcome): boolean => a.role === b.role && a.junk === b.junk;

/** The same claim reaches over the line end between them: rows of one hard-wrapped paragraph. */
function goesOn(text: string, last: Piece, span: Span, outcome: Outcome): boolean {
  return (
    isEqual(last.outcome, outcome) &&
    last.outcome.rule === outcome.rule &&
    last.outcome.until >= span.end &&
    isBlank(text, { start: last.span.end, end: span.start })
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
