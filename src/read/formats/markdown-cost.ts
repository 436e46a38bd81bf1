import { mayHoldTable } from "../../text/markdown-tree.ts";

/**
 * Whether Markdown is so tangled that reading it would take seconds. The parser's time grows with the lines, with the
 * square of the lists and quotations opened inside others, with the square of the marks that may pair up in one
 * paragraph, with runs of back-ticks times the length of their paragraph, and with the cells of tables. Written text stays a thousandfold
 * below the limit; what does not is an attack or a data file.
 */
export function isTooTangled(source: string): boolean {
  if (source.length < SHORT) return false;
  const { sum, deepest } = nestings(source);
  if (deepest > DEEPEST) return true;
  let cost = PER_LINE * countOf(/\n|\r/g, source) + PER_PAIR_OF_NESTINGS * sum ** 2;
  if (mayHoldTable(source)) cost += PER_CELL * countOf(/\|/g, source);
  for (const paragraph of source.split(PARAGRAPH_END)) {
    if (cost > LIMIT) return true;
    if (paragraph.length >= SHORT) cost += costOf(paragraph);
  }
  return cost > LIMIT;
}

// Nanoseconds, measured with remark-parse 11 on one core; the limit is about three seconds.
const LIMIT = 3e9;
const PER_LINE = 50_000;
const PER_CELL = 30_000;
const PER_PAIR_OF_NESTINGS = 75;
const PER_PAIR_OF_MARKS = 20;
const PER_CHARACTER_AFTER_A_BACKTICK = 40;
/** More quotations and lists in one another than that are no writing, and might overflow the stack. */
const DEEPEST = 500;
/** Characters; less costs nothing worth counting. */
const SHORT = 200;

/** All that opens lists and quotations at the start of a line: `  - > `. */
const OPENERS = /^[ \t]*(?:(?:>|(?:[-+*]|\d{1,9}[.)])(?![^ \t\r\n]))[ \t]*)+/gm;

/** Before a blank line, or one that opens a list item, a heading or a quotation whatever came before it. */
const PARAGRAPH_END = /(?:\r\n|\n|\r)(?=[ \t>]*(?:\r|\n)| {0,3}(?:[-+*]|#{1,6}|>)[ \t])/;

/** How deep the lines that open more than one thing lie, in all and the deepest: two columns of indent are about one level. */
function nestings(source: string): { readonly sum: number; readonly deepest: number } {
  let [sum, deepest] = [0, 0];
  for (const [openers] of source.matchAll(OPENERS)) {
    const indent = openers.length - openers.trimStart().length;
    const depth = countOf(/[^ \t]+/g, openers) + countOf(/>(?=>)/g, openers) + (indent >> 1);
    if (depth > 1) sum += depth;
    deepest = Math.max(deepest, depth);
  }
  return { sum, deepest };
}

function costOf(paragraph: string): number {
  const marks = countOf(/[*_[\]]/g, paragraph);
  const backticks = countOf(/`+/g, paragraph);
  return PER_PAIR_OF_MARKS * marks * marks + PER_CHARACTER_AFTER_A_BACKTICK * backticks * paragraph.length;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
