import type { MetadataItem, PagePart } from "../../records/clipping.ts";
import { bestElement, isInside, sumUp } from "./best-element.ts";
import type { DrawnBlock } from "./blocks.ts";
import { findCards } from "./cards.ts";
import { marksOf } from "./marks.ts";
import { endOfOwnStory } from "./own-story.ts";
import { asksConsent, partOf } from "./parts.ts";
import { proseWords } from "./prose.ts";
import { isSlanted } from "./slanted.ts";
import type { Element } from "./tree.ts";

/** A block with what the elements around it tell. */
export interface PlacedBlock extends DrawnBlock {
  readonly part: PagePart | null;
  readonly area: "text" | "outside" | null;
  readonly names: readonly string[];
  readonly signed: boolean;
  readonly slanted: boolean;
  readonly given: boolean | null;
}

/** Whatever holds less than this is no article: the page is left to the rules for text. */
const LEAST_TEXT = 25;
/** What asks for money is shorter; what must be paid for is named so, too (as `cssSelector` of paywalled content, schema.org). */
const LEAST_PAID = 80;
/** Before another story begins, so many words are the page's own. */
const LEAST_STORY = 60;
/** What a link, and a line that is no sentence, takes away. */
const LINK = 4;
const LABEL = 1;
/** Of that, where the element around it is known for a part that goes by itself. */
const KNOWN = 0.5;
/** Elements named for a part that hold more of the page's text than this are named for one of many things in them. */
const MOST_OF_PAGE = 0.45;
const MOST_OF_PAGE_LONG = 0.85;

/**
 * Where the article's text stands: the element in which sentences outweigh links and labels most (as J. Pasternack and
 * D. Roth do with lines, WWW 2009). `given` are the blocks that the page's own data repeat as its text.
 */
export function placeBlocks(
  blocks: readonly DrawnBlock[],
  given: readonly (boolean | null)[],
  data: readonly MetadataItem[],
): readonly PlacedBlock[] {
  const prose = blocks.map(proseWords);
  const end = endOfOwnStory(blocks, data);
  const isLong = prose.slice(0, end).reduce((sum, count) => sum + count, 0) >= LEAST_STORY;
  const words = isLong ? prose.map((count, i) => (i < end ? count : 0)) : prose;
  const total = words.reduce((sum, count) => sum + count, 0);
  const held = sumUp(blocks, words);
  const main = around(densest(blocks, words));
  const cards = findCards(blocks);
  const parts = new Map<Element, PagePart | null>();
  const partAround = (element: Element | null): PagePart | null => {
    if (element === null) return null;
    const known = parts.get(element);
    if (known !== undefined) return known;
    const own = cards.has(element) ? "related" : partOf(element);
    const most = own === "comments" || asksConsent(element) ? MOST_OF_PAGE_LONG : MOST_OF_PAGE;
    const words = held.get(element) ?? 0;
    const holdsMost = (total > 0 && words > most * total) || (own === "paywall" && words >= LEAST_PAID);
    const isWrapper = holdsMost || (own !== null && !NEVER_AROUND.has(own) && main.has(element));
    const part = own !== null && !isWrapper ? own : partAround(element.parent);
    parts.set(element, part);
    return part;
  };
  const marks = blocks.map(marksOf());
  const slanted = blocks.map(isSlanted);
  const part = blocks.map(({ element }, i) => partAround(element) ?? (marks[i]!.isSigned ? "byline" : null));
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  const worth = blocks.map((block, i) => {
    const isCopy = words[i]! > 0 && seen.has(block.text);
    seen.add(block.text);
    if (isCopy || times.get(block.text)! >= REFRAIN) return 0;
    return worthOf(block, words[i]!, part[i]!, given[i]!);
  });
  const text = bestElement(sumUp(blocks, worth), LEAST_TEXT);
  return blocks.map((block, i) => ({
    ...block,
    part: part[i]!,
    names: part[i] !== null && SIGNS.has(part[i]!) ? marks[i]!.names : [],
    signed: marks[i]!.isSigned,
    slanted: slanted[i]!,
    area: text === null ? null : isInside(block.element, text) ? "text" : "outside",
    given: given[i]!,
  }));
}

/** Parts that say who wrote. */
const SIGNS: ReadonlySet<PagePart> = new Set(["byline", "author-note"]);

/** Some pages hold their article twice, once more to be printed: it counts where it stands first. What says the same this often on one page says nothing of where the article is. */
const REFRAIN = 3;

/** These may hold long texts of their own; elements named for other parts around the most text are grids and forms. */
const NEVER_AROUND: ReadonlySet<PagePart> = new Set(["comments", "cookies", "footer", "author-note"]);
/** An article whose paragraphs are fewer words may be shorter than what else a page says in one place. */
const LEAST_DENSE = 150;

/** The element right around the most running text: paragraphs side by side; null where no element holds much. */
function densest(blocks: readonly DrawnBlock[], words: readonly number[]): Element | null {
  const direct = new Map<Element, number>();
  let best: Element | null = null;
  let most = LEAST_DENSE;
  blocks.forEach(({ element: { parent } }, i) => {
    if (parent === null || words[i] === 0) return;
    const sum = (direct.get(parent) ?? 0) + words[i]!;
    direct.set(parent, sum);
    if (sum > most) [best, most] = [parent, sum];
  });
  return best;
}

/** An element and all that it stands in. */
function around(element: Element | null): ReadonlySet<Element> {
  const all = new Set<Element>();
  for (let at = element; at; at = at.parent) all.add(at);
  return all;
}

function worthOf(
  { text, linked, kind }: DrawnBlock,
  words: number,
  part: PagePart | null,
  given: boolean | null,
): number {
  if (words === 0) {
    const cost = part === null ? 1 : KNOWN;
    if (linked > 0.5 * text.length) return -LINK * cost;
    return kind === "heading" || kind === "list-item" || kind === "table" ? 0 : -LABEL * cost;
  }
  if (part !== null && part !== "standfirst" && part !== "byline") return -words / 2;
  if (given === null) return words;
  return given ? 2 * words : words / 2;
}
