import type { MetadataItem } from "../../records/clipping.ts";
import { foldToWords } from "../../text/fold.ts";
import type { DrawnBlock } from "./blocks.ts";
import type { Element } from "./tree.ts";

/**
 * Where the next story begins on a page that goes on with others for ever: at a heading made like that of the page's own title, in
 * an article of its own (in the same one it would be a subhead). The number of that block; as many as there are: nowhere.
 */
export function endOfOwnStory(blocks: readonly DrawnBlock[], data: readonly MetadataItem[]): number {
  const own = findOwnTitle(blocks, data);
  const title = blocks[own];
  if (!title) return blocks.length;
  const [look, around] = [lookOf(title), articleAround(title.element)];
  const next = blocks.findIndex(
    (block, at) =>
      at > own &&
      block.kind === "heading" &&
      lookOf(block) === look &&
      block.text !== title.text &&
      articleAround(block.element) !== around,
  );
  return next < 0 ? blocks.length : next;
}

/** The number of the heading that prints the title of the page's data; -1: none does. */
export function findOwnTitle(blocks: readonly DrawnBlock[], data: readonly MetadataItem[]): number {
  const titles = data.filter(({ field }) => field === "title").map(({ value }) => foldToWords(value));
  return blocks.findIndex(({ kind, text }) => kind === "heading" && isTold(foldToWords(text), titles));
}

/** By itself, or with the name of the site beside it. */
const isTold = (heading: string, titles: readonly string[]): boolean =>
  titles.includes(heading) ||
  (heading.split(" ").length >= LEAST_WORDS &&
    titles.some((title) => title.startsWith(`${heading} `) || title.endsWith(` ${heading}`)));

const LEAST_WORDS = 4;

/** The element that is marked as an article, or named for one; null: none. */
function articleAround(element: Element): Element | null {
  for (let at = element.parent; at; at = at.parent) {
    if (
      at.tag === "article" ||
      ARTICLE.test(at.attributes.itemtype ?? "") ||
      NAMED.test(at.attributes.class ?? "")
    )
      return at;
  }
  return null;
}

const ARTICLE = /Article|BlogPosting/;
const NAMED = /(?:^|[\s_-])(?:article|story|post|entry)(?:$|\s)/i;

/** Level and names: cards that lead to other stories are made otherwise. Names with figures (`t152`) are sizes and numbers. */
const lookOf = ({ level, element }: DrawnBlock): string =>
  [level, ...(element.attributes.class ?? "").split(/\s+/).filter((name) => !/\d/.test(name))].join(" ");
