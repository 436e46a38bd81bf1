import type { Block, Clipping } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import { trimSpan } from "../../text/lines.ts";
import { type Reading, readingOf } from "../../text/reading.ts";

/** One or more blocks that are one line of the page. */
export interface PageRow {
  readonly parts: readonly RowPart[];
  readonly span: Span;
  readonly text: string;
  readonly kind: Block["kind"];
  readonly level: number;
  readonly gapBefore: boolean;
  readonly gapAfter: boolean;
}

/** A block of a row, and where its text begins. */
export interface RowPart {
  readonly block: Block;
  /** In the clipping's text. */
  readonly at: number;
  /** In the row's text. */
  readonly from: number;
  /** Its text stands in the clipping as it reads: no entity, no Markdown mark in it. */
  readonly plain: boolean;
  /** Of a line with garbled words, how it reads, and at what place of that its text begins. */
  readonly mended: { readonly reading: Reading; readonly lead: number } | null;
}

/** Widths to which columns of papers are set, and mail programs and typists wrap. */
const NARROWEST = 20;
const WIDEST = 130;

/** Text is hard-wrapped when most of its characters stand in full rows, and most full rows break a sentence. */
const MOSTLY = 0.6;
/** Fewer full rows are chance; in so narrow a text, where labels are as long, more. */
const FEWEST = 3;
const NARROW = 45;
const FEWEST_NARROW = 10;
/** Rows that go on begin with a small letter as often as words do; rows of a list do not. */
const OFTEN = 0.3;

/** A row that goes on: with a small letter, perhaps behind a quotation mark or a bracket. */
const GOES_ON = /^["'\u201c\u2018(]?\p{Ll}/u;

/** Blocks → lines of the page: rows of a hard-wrapped text are joined to the paragraphs they were. */
export function joinRows(clipping: Clipping): readonly PageRow[] {
  const { blocks } = clipping;
  const gaps = blocks.map((block, i) => hasGap(clipping.text, blocks[i - 1], block));
  const width = wrapWidth(blocks, gaps);
  const broken = width === 0 ? brokenRows(blocks) : NONE;
  const rows: PageRow[] = [];
  for (let first = 0; first < blocks.length; ) {
    let last = first;
    while (last + 1 < blocks.length && (broken.has(last) || goesOn(blocks, gaps, last, width))) last++;
    rows.push(toRow(clipping, blocks.slice(first, last + 1), gaps[first]!, gaps[last + 1] ?? true));
    first = last + 1;
  }
  return rows;
}

/** Is there a blank line, or anything else than a line end, before this block? */
function hasGap(text: string, before: Block | undefined, block: Block): boolean {
  if (!before) return true;
  const end = Math.min(block.span.start, before.span.end + 400);
  let ends = 0;
  for (let at = before.span.end; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isPair = unit === 0x0d && at + 1 < end && text.charCodeAt(at + 1) === 0x0a;
    if (unit === 0x0a || (unit === 0x0d && !isPair)) ends++;
  }
  return ends > 1;
}

/** The width to which the text is wrapped; 0: it is not. */
function wrapWidth(blocks: readonly Block[], gaps: readonly boolean[]): number {
  if (!gaps.includes(false) || blocks.some((block) => block.kind !== "line")) return 0; // a blank line between all: most
  const followed = blocks.filter((_, i) => i + 1 < blocks.length && !gaps[i + 1]);
  const lengths = followed.map((block) => block.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const isFull = ({ text }: Block) => text.length >= 0.75 * width && text.length <= width + 2;
  const full = followed.filter(isFull);
  const broken = full.filter((block) => !/[.!?:"\u201d]$/.test(block.text));
  const small = blocks.filter((block, i) => i > 0 && !gaps[i] && GOES_ON.test(block.text));
  const isWrapped = inWrapped(blocks, gaps, isFull) > MOSTLY && broken.length > MOSTLY * full.length;
  const fewest = width < NARROW ? FEWEST_NARROW : FEWEST;
  return full.length >= fewest && isWrapped && small.length > OFTEN * full.length ? width : 0;
}

/** Share of the characters that stand in full rows, or in the last row of a paragraph whose other rows are full. */
function inWrapped(
  blocks: readonly Block[],
  gaps: readonly boolean[],
  isFull: (block: Block) => boolean,
): number {
  let [all, wrapped, isOpen] = [0, 0, false];
  blocks.forEach((block, i) => {
    const isFollowed = i + 1 < blocks.length && !gaps[i + 1];
    const isRow = isFollowed ? isFull(block) : isOpen && !gaps[i];
    if (isFollowed || !gaps[i]) all += block.text.length; // a line between two blank ones says nothing
    if (isRow) wrapped += block.text.length;
    isOpen = isFollowed && isRow;
  });
  return all === 0 ? 0 : wrapped / all;
}

/** Typists do not fill each row to its last place. */
const RAGGED = 0.95;
/** A row that goes on with a small letter may be shorter still. */
const SHORTEST = 0.6;

/** A row goes on in the next when the next one's first word would not have fitted, or begins with a small letter. */
function goesOn(blocks: readonly Block[], gaps: readonly boolean[], at: number, width: number): boolean {
  if (width === 0 || gaps[at + 1]) return false;
  const { text } = blocks[at]!;
  const { length } = text;
  const next = blocks[at + 1]!.text;
  if (TIME_ALONE.test(next)) return false;
  if (GOES_ON.test(next) && (length > SHORTEST * width || BROKEN_WORD.test(text.slice(-2)))) return true;
  const word = next.search(/\s/);
  return length + 1 + (word < 0 ? next.length : word) > RAGGED * width;
}

/** A word is broken at the end of a row, however short the row is. */
const BROKEN_WORD = /\p{Ll}-$/u;

/** Of a film, between what is said in it. */
const TIME_ALONE = /^[\d:.,]{4,12}$/;

/** So many sentences that are broken over rows, and such a share of the text in them: fewer are chance. */
const MANY_BROKEN = 6;
const SHARE_BROKEN = 0.25;
const ROW = 25;
const ENDS = /[.!?\u2026:;]["'\u2019\u201d)\]]*$/;
const NONE: ReadonlySet<number> = new Set();

/**
 * Rows in whose middle sentences end, blank lines between them or not, as editors leave them that take each row for a
 * paragraph: a row goes on where it ends without a stop and the next begins with a small letter, up to one that ends a sentence.
 */
function brokenRows(blocks: readonly Block[]): ReadonlySet<number> {
  const found: number[] = [];
  let [chains, inChains, all] = [0, 0, 0];
  let [first, length] = [0, 0];
  for (let at = 0; at < blocks.length; at++) {
    length += blocks[at]!.text.length;
    if (isBroken(blocks[at]!, blocks[at + 1])) continue;
    if (length >= ROW) all += length;
    if (at > first && ENDS.test(blocks[at]!.text)) {
      chains++;
      inChains += length;
      for (let row = first; row < at; row++) found.push(row);
    }
    first = at + 1;
    length = 0;
  }
  return chains >= MANY_BROKEN && inChains >= SHARE_BROKEN * all ? new Set(found) : NONE;
}

const isBroken = ({ text, kind }: Block, next: Block | undefined): boolean =>
  text.length >= ROW &&
  text.length <= WIDEST &&
  next?.kind === "line" &&
  kind === "line" &&
  GOES_ON.test(next.text) &&
  !ENDS.test(text);

function toRow(clipping: Clipping, blocks: readonly Block[], gapBefore: boolean, gapAfter: boolean): PageRow {
  const first = blocks[0]!;
  return {
    parts: toParts(clipping, blocks),
    span: { start: first.span.start, end: blocks.at(-1)!.span.end },
    text: blocks.length === 1 ? first.text : blocks.map((block) => block.text).join(" "),
    kind: first.kind,
    level: first.level ?? 0,
    gapBefore,
    gapAfter,
  };
}

function toParts(clipping: Clipping, blocks: readonly Block[]): readonly RowPart[] {
  const parts: RowPart[] = [];
  let from = 0;
  for (const block of blocks) {
    parts.push(toPart(clipping, block, from));
    from += block.text.length + 1;
  }
  return parts;
}

function toPart(clipping: Clipping, block: Block, from: number): RowPart {
  const { text } = clipping;
  let at = block.span.start;
  while (at < block.span.end && isWhite(text.charCodeAt(at))) at++;
  const plain = text.slice(at, at + block.text.length) === block.text; // many times as fast as to ask how it begins
  return { block, at, from, plain, mended: plain ? null : mendedOf(clipping, block) };
}

/** Most characters are a letter: nothing else is to be asked. */
const isWhite = (unit: number): boolean =>
  (unit <= 0x20 || unit >= 0x80) && /\s/.test(String.fromCharCode(unit));

function mendedOf({ text, repairs }: Clipping, block: Block): RowPart["mended"] {
  if (repairs === undefined || block.kind !== "line") return null;
  const reading = readingOf(text, repairs, block.span);
  const { start, end } = trimSpan(reading.text, { start: 0, end: reading.text.length });
  return reading.text.slice(start, end) === block.text ? { reading, lead: start } : null;
}
