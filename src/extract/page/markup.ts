import type { BlockMarkup, Clipping } from "../../records/clipping.ts";
import type { Extent } from "./extent.ts";
import { isListLike } from "./list-like.ts";
import type { PageLine } from "./page-line.ts";

/** What the markup of a web page says of a line; null in other formats. */
export const markupOf = (line: PageLine): BlockMarkup | null => line.parts[0]?.block.markup ?? null;

/** Most of its characters lead elsewhere; of a whole sentence nearly all, for text may link what it speaks of. */
export const isLinks = (line: PageLine): boolean =>
  (markupOf(line)?.links ?? 0) > (line.stop && line.count >= SENTENCE ? 0.9 : 0.6);

const SENTENCE = 12;

/** Is it a line of the article's own element, and of none of the parts that stand in it? */
export function isOwnText(line: PageLine): boolean {
  const markup = markupOf(line);
  return markup?.area === "text" && markup.part === null && !isLinks(line);
}

/** As far as a line reads like running text to open or close the article. */
const OPENS = 0.45;

/** From the first to the last running text of the element that holds the article; null where no element is known to. */
export function extentByMarkup(lines: readonly PageLine[]): Extent | null {
  const told = (line: PageLine): boolean => isOwnText(line) && line.prose >= OPENS && line.level === 0;
  const first = lines.findIndex(told);
  if (first < 0) return null;
  const end = lines.findLastIndex(told);
  let last = end;
  for (let next = nextAfter(lines, last); next > last; next = nextAfter(lines, last)) last = next;
  return { first, last };
}

/** So many subheads and counters of pictures may stand before a list that closes the article. */
const MOST_PASSED = 3;

function nextAfter(lines: readonly PageLine[], last: number): number {
  for (let at = last + 1; at <= last + 1 + MOST_PASSED; at++) {
    const line = lines[at];
    if (!line || !isOwnText(line) || line.cue >= 0.5) return last;
    const isItem =
      isClosing(line) && (at === last + 1 || (lines[at + 1] !== undefined && isClosing(lines[at + 1]!)));
    if (isItem) return at;
    if (line.level === 0 && line.count > MOST_PASSED) return last;
  }
  return last;
}

/** Short paragraphs, quotations and lists right behind the last running text. */
const isClosing = (line: PageLine): boolean =>
  isOwnText(line) &&
  line.cue < 0.5 &&
  line.level === 0 &&
  (MARKED.has(line.kind) || (line.kind === "paragraph" && (line.stop || isListLike(line))));

const MARKED: ReadonlySet<PageLine["kind"]> = new Set(["list-item", "quotation", "table"]);

/** The text whose language is asked for: the article's, where the markup tells. */
export function ownText({ text, blocks }: Clipping): string {
  if (!blocks.some(({ markup }) => markup?.area === "text")) return text;
  return blocks
    .filter(({ markup }) => markup?.area === "text" && markup.part === null)
    .map((block) => block.text)
    .join("\n");
}
