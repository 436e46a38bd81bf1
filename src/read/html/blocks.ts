import type { Block } from "../../records/clipping.ts";
import { trimText } from "../../text/lines.ts";
import { BLOCKS, type Element } from "./tree.ts";
import { isUnseen } from "./unseen.ts";

/** One line of the page as it is drawn: a block of text, or a piece of one between two line breaks. */
export interface DrawnBlock {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly text: string;
  /** The innermost element that holds all of it. */
  readonly element: Element;
  /** How many of its characters lead elsewhere. */
  readonly linked: number;
}

/**
 * What the page shows, one block after the other, in the order of the file. White space is as the page is drawn.
 * `shown`: elements that are drawn though the page hides them.
 */
export function drawBlocks(root: Element, shown: ReadonlySet<Element> = NONE): readonly DrawnBlock[] {
  const isHidden = (element: Element): boolean => isUnseen(element) && !shown.has(element);
  const blocks: DrawnBlock[] = [];
  let pieces: string[] = [];
  let linked = 0;
  let last = "";
  /** An element of the line ended here (`ended`), and the next one began at once (`met`). */
  let seam: "none" | "ended" | "met" = "none";

  const add = (words: string, inLink: boolean): void => {
    if (words === "") return;
    if (seam === "met" && isGlued(last, words[0]!)) pieces.push(" ");
    seam = "none";
    pieces.push(words);
    last = words.at(-1)!;
    if (inLink) linked += words.trim().length;
  };
  const close = (element: Element): void => {
    const text = trimText(
      pieces
        .join("")
        .replace(/[^\S\t]+/g, " ")
        .replace(/ ?\t ?/g, "\t"),
    );
    if (text !== "")
      blocks.push({ ...kindOf(element), text, element, linked: Math.min(linked, text.length) });
    [pieces, linked, last, seam] = [[], 0, "", "none"];
  };
  const draw = (element: Element, inLink: boolean, raw: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") addText(child, element, inLink, raw);
      else if (child.tag === "br") close(element);
      else if (BLOCKS.has(child.tag)) {
        close(element);
        if (isHidden(child)) continue;
        if (isDataRow(child)) drawRow(child);
        else draw(child, inLink, raw || child.tag === "pre");
        close(child);
      } else if (!isHidden(child)) {
        if (seam === "ended") seam = "met";
        draw(child, inLink || isLink(child), raw);
        seam = "ended";
      }
    }
  };
  const addText = (words: string, element: Element, inLink: boolean, raw: boolean): void => {
    if (!raw) add(words.replace(/\s+/g, " "), inLink);
    else
      words.split(/\r\n|\n|\r/).forEach((line, i) => {
        if (i > 0) close(element);
        add(line, inLink);
      });
  };
  const drawRow = (row: Element): void => {
    for (const cell of cellsOf(row)) {
      if (pieces.length > 0) pieces.push("\t");
      for (const words of wordsIn(cell)) add(`${words} `, false);
    }
  };
  draw(root, false, false);
  close(root);
  return blocks;
}

const NONE: ReadonlySet<Element> = new Set();

/** The words of a cell, its paragraphs apart by a space. */
function* wordsIn(cell: Element): Generator<string> {
  for (const child of cell.children) {
    if (typeof child === "string") yield child.replace(/\s+/g, " ");
    else if (!isUnseen(child)) yield* wordsIn(child);
  }
}

const isLink = ({ tag, attributes }: Element): boolean => tag === "a" && "href" in attributes;

/** Style sheets part what the file runs together: `<span>By</span><span>Jo March</span>`. */
const isGlued = (before: string, next: string): boolean =>
  /[\p{Ll}\p{N}:]/u.test(before) && /\p{Lu}/u.test(next);

/** Cells of a row of figures hold words; cells of a page that is laid out as a table hold blocks. */
function isDataRow(row: Element): boolean {
  if (row.tag !== "tr") return false;
  const cells = cellsOf(row);
  return cells.length >= 2 && cells.every((cell) => isShort(cell));
}

/** A script may stand between the cells of a row, too. */
function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((child): child is Element => typeof child !== "string" && !isUnseen(child));
}

const LONGEST_CELL = 160;

function isShort(cell: Element): boolean {
  let length = 0;
  let isPlain = true;
  const look = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string") length += child.trim().length;
      else if (BLOCKS.has(child.tag) && child.tag !== "p") isPlain = false;
      else if (isPlain && length <= LONGEST_CELL) look(child);
    }
  };
  look(cell);
  return isPlain && length <= LONGEST_CELL;
}

const KINDS: Readonly<Record<string, Block["kind"]>> = {
  li: "list-item",
  dd: "list-item",
  blockquote: "quotation",
  tr: "table",
  pre: "code",
};
const PLAIN = { kind: "line" as const, level: 0 };

/** By the nearest element that says what it is. */
function kindOf(element: Element): Pick<DrawnBlock, "kind" | "level"> {
  let isParagraph = false;
  for (let at: Element | null = element; at; at = at.parent) {
    const level = /^h([1-6])$/.exec(at.tag)?.[1];
    if (level && !isParagraph) return { kind: "heading", level: Number(level) };
    const kind = KINDS[at.tag];
    if (kind && kind !== "table") return { kind, level: 0 };
    if (kind) return isParagraph ? { kind: "paragraph", level: 0 } : { kind, level: 0 };
    if (at.tag === "p") isParagraph = true;
    if (SECTIONS.has(at.tag)) break;
  }
  return isParagraph ? { kind: "paragraph", level: 0 } : PLAIN;
}

const SECTIONS: ReadonlySet<string> = new Set([
  "article",
  "main",
  "section",
  "body",
  "nav",
  "aside",
  "td",
  "table",
]);
