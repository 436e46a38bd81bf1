import type { Block, Clipping } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { foldToWords } from "../text/fold.ts";
import type { Claims } from "./claim.ts";

/**
 * A digest or a page with the next stories below it: more than once a headline, a byline under it, and some paragraphs
 * of text, each before the next headline. Subheads of a round-up and entries of a live blog carry no byline; teasers
 * below an article have no text.
 */
export function severalArticles(clipping: Clipping, { claims }: Claims): readonly Problem[] {
  const signed = new Set(claims.filter(({ rule }) => rule === BY_LINE).map(({ span }) => span.start));
  if (signed.size < 2) return [];
  const { blocks } = clipping;
  const heads = blocks.flatMap((block, at) =>
    signed.has(block.span.start) ? (headAbove(blocks, at) ?? []) : [],
  );
  const told = heads.filter((head, i) => hasText(blocks.slice(head + 1, heads[i + 1])));
  // A headline that comes again is the next page of the same article.
  const titles = told.map((head) => foldToWords(blocks[head]!.text));
  const articles = told.filter((_, i) => titles.indexOf(titles[i]!) === i);
  if (articles.length < 2) return [];
  const second = blocks[articles[1]!]!;
  return [
    problem("several-articles", clipping.path, { count: articles.length, title: second.text }, second.span),
  ];
}

const BY_LINE = "byline/by-line";

/** Between headline and byline stand at most a standfirst and a date. */
const FARTHEST = 3;

/** The headline over a byline: short, more than a label, and no sentence. */
function headAbove(blocks: readonly Block[], byline: number): number | null {
  for (let at = byline - 1; at >= Math.max(0, byline - FARTHEST); at -= 1) {
    const { text } = blocks[at]!;
    if (text.length <= 140 && text.split(/\s+/).length >= 4 && !/[.:;,]$/.test(text)) return at;
  }
  return null;
}

/** A paragraph in characters, and how much text the shortest reports have. */
const PARAGRAPH = 100;
const SHORTEST = 400;

function hasText(blocks: readonly Block[]): boolean {
  const long = blocks.filter(({ text }) => text.length >= PARAGRAPH && /[.!?]["'\u2019\u201d)]*$/.test(text));
  return long.length >= 2 && long.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST;
}
