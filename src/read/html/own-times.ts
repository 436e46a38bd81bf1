import { anyLanguage } from "../../language/date-line-words.ts";
import { languages } from "../../language/index.ts";
import type { MetadataItem, PagePart } from "../../records/clipping.ts";
import { foldToWords } from "../../text/fold.ts";
import type { DrawnBlock } from "./blocks.ts";
import { endOfOwnStory, findOwnTitle } from "./own-story.ts";
import type { PlacedBlock } from "./text-element.ts";
import { type Element, textOf } from "./tree.ts";

/** A moment that an element of the page gives for machines. */
export interface PageTime {
  readonly item: MetadataItem;
  /** The element says of what it is the moment; else `published` is only what it mostly is. */
  readonly isNamed: boolean;
  readonly element: Element;
}

/**
 * Of the moments on a page those of its own story, for teasers give theirs, too: the first that stands between title and text;
 * where none does, those that are named, before the next story begins. A moment that is not named counts only there,
 * and only where `data` give no day.
 */
export function ownTimes(
  times: readonly PageTime[],
  blocks: readonly PlacedBlock[],
  data: readonly MetadataItem[],
): readonly MetadataItem[] {
  if (times.length === 0) return [];
  const title = findOwnTitle(blocks, data);
  const from = blocks[title]?.element.at ?? Infinity;
  const to = blocks.find((block, i) => i > title && isText(block))?.element.at ?? -1;
  const isDated = data.some(({ field }) => field === "published");
  const below = times
    .filter(({ element, isNamed }) => element.at > from && element.at < to && (isNamed || !isDated))
    .flatMap((time) => (time.isNamed ? [time.item] : readInPlace(time, blocks)));
  const first = below.find(({ field }) => field === "published");
  const next = blocks[endOfOwnStory(blocks, data)]?.element.at ?? Infinity;
  const named = times.filter(({ isNamed, element }) => isNamed && element.at < next).map(({ item }) => item);
  return first ? [first, ...named.filter(({ field }) => field === "updated")] : named;
}

/** In characters: shorter lines are labels. */
const LEAST_TEXT = 80;
const isText = ({ area, part, kind, text }: PlacedBlock): boolean =>
  area === "text" && part === null && kind !== "heading" && text.length >= LEAST_TEXT;

/** By the words before it, and the part of the page in which it stands. */
function readInPlace({ item, element }: PageTime, blocks: readonly PlacedBlock[]): readonly MetadataItem[] {
  const block = blockAround(element, blocks);
  if (!block || (block.part !== null && !OF_HEAD.has(block.part))) return [];
  const own = textOf(element).replace(/\s+/g, " ").trim();
  const before = foldToWords(block.text.slice(0, Math.max(0, block.text.indexOf(own))));
  return UPDATED.some((label) => before === label || before.endsWith(` ${label}`))
    ? [{ ...item, field: "updated" }]
    : [item];
}

const OF_HEAD: ReadonlySet<PagePart> = new Set(["byline", "date-line", "share", "standfirst", "author-note"]);

/** The line in which an element is drawn. */
function blockAround<T extends DrawnBlock>(element: Element, blocks: readonly T[]): T | undefined {
  for (let at: Element | null = element; at; at = at.parent) {
    const block = blocks.find((one) => one.element === at);
    if (block) return block;
  }
  return undefined;
}

const UPDATED = [anyLanguage, ...languages].flatMap(({ time }) => time.labels.updated.map(foldToWords));
