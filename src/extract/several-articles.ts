import { surelyRecord } from "../language/record-labels.ts";
import type { Block, Clipping } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { foldToWords } from "../text/fold.ts";
import type { Claims } from "./claim.ts";
import { recordLabelOf } from "./record/fields.ts";

/**
 * A digest or a page with the next stories below it: more than once a headline, a byline under it, and some paragraphs
 * of text, each before the next headline. Subheads of a round-up and entries of a live blog carry no byline; teasers
 * below an article have no text.
 */
export function severalArticles(clipping: Clipping, { claims }: Claims): readonly Problem[] {
  const { blocks } = clipping;
  const records = recordsIn(blocks);
  if (records.length >= 2) return [severalIn(clipping, records)];
  const signed = new Set(claims.filter(({ rule }) => rule === BY_LINE).map(({ span }) => span.start));
  if (signed.size < 2) return [];
  const heads = blocks.flatMap((block, at) =>
    signed.has(block.span.start) ? (headAbove(blocks, at) ?? []) : [],
  );
  const told = heads.filter((head, i) => hasText(blocks.slice(head + 1, heads[i + 1])));
  // A headline that comes again is the next page of the same article.
  const titles = told.map((head) => foldToWords(blocks[head]!.text));
  const articles = told.filter((_, i) => titles.indexOf(titles[i]!) === i);
  return articles.length < 2 ? [] : [severalIn(clipping, articles)];
}

/** `heads`: the blocks that are their headlines. */
function severalIn({ blocks, path }: Clipping, heads: readonly number[]): Problem {
  const second = blocks[heads[1]!]!;
  return problem("several-articles", path, { count: heads.length, title: second.text }, second.span);
}

/** What a press database hands out in one file: the headlines of its records, of which each has the same labels and a text. */
function recordsIn(blocks: readonly Block[]): readonly number[] {
  const labels = blocks.map(({ text }) => recordLabelOf(text));
  const often = labels.find(
    (label, i) => label !== null && surelyRecord.has(label) && labels.indexOf(label) < i,
  );
  if (!often) return [];
  let label = 0;
  const texts: { readonly record: number; readonly at: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (labels[at] === often) label += 1;
    if (isParagraph(block) && texts.at(-1)?.record !== label) texts.push({ record: label, at });
  }
  return texts.map(({ at }, i) => headBefore(blocks, at, texts[i - 1]?.at ?? -1));
}

/** The headline nearest above a text; the text itself where there is none. */
function headBefore(blocks: readonly Block[], text: number, after: number): number {
  for (let at = text - 1; at > after; at -= 1) {
    if (isHeadline(blocks[at]!) && recordLabelOf(blocks[at]!.text) === null) return at;
  }
  return text;
}

const BY_LINE = "byline/by-line";

/** Between headline and byline stand at most a standfirst and a date. */
const FARTHEST = 3;

/** The headline over a byline: short, more than a label, and no sentence. */
function headAbove(blocks: readonly Block[], byline: number): number | null {
  for (let at = byline - 1; at >= Math.max(0, byline - FARTHEST); at -= 1) {
    if (isHeadline(blocks[at]!)) return at;
  }
  return null;
}

const isHeadline = ({ text }: Block): boolean =>
  text.length <= 140 && text.split(/\s+/).length >= 4 && !/[.:;,]$/.test(text);

/** A paragraph in characters, and how much text the shortest reports have. */
const PARAGRAPH = 100;
const SHORTEST = 400;

function hasText(blocks: readonly Block[]): boolean {
  const long = blocks.filter(isParagraph);
  return long.length >= 2 && long.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST;
}

const isParagraph = ({ text }: Block): boolean =>
  text.length >= PARAGRAPH && /[.!?]["'\u2019\u201d)]*$/.test(text);
