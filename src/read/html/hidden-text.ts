import type { PagePart } from "../../records/clipping.ts";
import { type DrawnBlock, drawBlocks } from "./blocks.ts";
import { partOf } from "./parts.ts";
import { type Element, parsePage } from "./tree.ts";
import { isHidden } from "./unseen.ts";

/** An element that the page hides, and what it would show. */
export interface HiddenText {
  readonly element: Element;
  readonly blocks: readonly DrawnBlock[];
}

/**
 * Elements of a page that are not drawn and could be, the outermost ones, if they are not known for another part of it: hidden
 * ones, and what is there for readers without scripts or frames.
 */
export function hiddenTexts(root: Element): readonly HiddenText[] {
  const found: HiddenText[] = [];
  const look = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string" || OTHERS.has(partOf(child)!)) continue;
      if (INSTEAD.has(child.tag)) readMarkup(child);
      if (isHidden(child) || INSTEAD.has(child.tag))
        found.push({ element: child, blocks: drawBlocks(child) });
      else look(child);
    }
  };
  look(root);
  return found;
}

/** What browsers take for plain text is markup to others. */
function readMarkup(element: Element): void {
  const [markup] = element.children;
  if (element.children.length !== 1 || typeof markup !== "string") return;
  element.children.splice(0, 1, ...parsePage(markup).children);
  for (const child of element.children)
    if (typeof child !== "string") Object.assign(child, { parent: element });
}

const INSTEAD: ReadonlySet<string> = new Set(["noscript", "noframes"]);

/** What is hidden because it opens at a click, or is of no one article. */
const OTHERS: ReadonlySet<PagePart> = new Set([
  "navigation",
  "advertisement",
  "share",
  "newsletter",
  "comments",
  "cookies",
  "footer",
  "form",
]);
