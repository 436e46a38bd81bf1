import type { Block, Clipping } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import { blocksIn } from "../../text/blocks-in.ts";
import { fixWords, replacementsIn } from "../../text/line-fix.ts";
import { readingOf } from "../../text/reading.ts";
import { brokenWordsIn, type IsBroken } from "./broken-words.ts";

/**
 * A passage as a reader sees it: its blocks' text where it holds them whole (entities and marks resolved). Rows of one
 * paragraph are joined by a space, or by nothing behind a hyphen, which goes where it only broke a word.
 */
export function wordsOf(clipping: Clipping, span: Span): string {
  const pieces: string[] = [];
  const fixes = replacementsIn(clipping);
  for (const block of blocksIn(clipping.blocks, span)) {
    const part = partOf(clipping, block, span);
    const text = fixes.length === 0 ? part : fixWords(part, clipping.text, common(block.span, span), fixes);
    if (text === "") continue;
    const before = pieces.at(-1);
    if (before !== undefined && !HYPHEN.test(before.slice(-2))) pieces.push(" ");
    else if (before !== undefined && isBroken(clipping, before, text))
      pieces.push(pieces.pop()!.slice(0, -1));
    pieces.push(text);
  }
  return pieces.join("").trim();
}

const HYPHEN = /\p{L}-$/u;

function isBroken(clipping: Clipping, before: string, behind: string): boolean {
  const [left, right] = [LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[0], /^\p{Ll}+/u.exec(behind)?.[0]];
  return left !== undefined && right !== undefined && brokenWordsOf(clipping)(left, right);
}

const LAST_WORD = /\p{L}+(?=-$)/u;
const LONGEST_WORD = 40;

/** A clipping is asked about each of its lines in turn. */
const known = new WeakMap<Clipping, IsBroken>();

function brokenWordsOf(clipping: Clipping): IsBroken {
  const found = known.get(clipping) ?? brokenWordsIn(clipping.text);
  known.set(clipping, found);
  return found;
}
const common = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

/** Of a block that is cut the part that reads so: what stands before and behind it in the file is taken off its text. */
function partOf(clipping: Clipping, block: Block, span: Span): string {
  const { start, end } = block.span;
  if (span.start <= start && end <= span.end) return block.text.trim(); // most are whole
  const before = readAt(clipping, start, Math.max(start, span.start)).trimStart();
  const behind = readAt(clipping, Math.min(end, span.end), end).trimEnd();
  if (
    block.text.startsWith(before) &&
    block.text.endsWith(behind) &&
    before.length + behind.length <= block.text.length
  ) {
    return block.text.slice(before.length, block.text.length - behind.length).trim();
  }
  const raw = readAt(clipping, Math.max(span.start, start), Math.min(span.end, end));
  return raw.trim().replace(/[^\S\n]+/g, " ");
}

function readAt({ text, repairs }: Clipping, start: number, end: number): string {
  return repairs === undefined ? text.slice(start, end) : readingOf(text, repairs, { start, end }).text;
}
