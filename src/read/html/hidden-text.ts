import type { PagePart } from "../../records/clipping.ts";
import { type DrawnBlock, drawBlocks } from "./blocks.ts";
import { isHidden, partOf } from "./parts.ts";
import type { Element } from "./tree.ts";

/** An element that the page hides, and what it would show. */
export interface HiddenText {
  readonly element: Element;
  readonly blocks: readonly DrawnBlock[];
}

/** Hidden elements of a page, the outermost ones, that are not known for another part of it. */
export function hiddenTexts(root: Element): readonly HiddenText[] {
  const found: HiddenText[] = [];
  const look = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === "string" || OTHERS.has(partOf(child)!)) continue;
      if (isHidden(child)) found.push({ element: child, blocks: drawBlocks(child) });
      else look(child);
    }
  };
  look(root);
  return found;
}

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
