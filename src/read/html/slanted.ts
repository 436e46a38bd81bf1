import type { DrawnBlock } from "./blocks.ts";
import { BLOCKS, type Element } from "./tree.ts";

/** Is all of a block set in italics? One word of another letter, a name or a link, does not count. */
export function isSlanted({ element }: DrawnBlock): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    if (slants(at)) return true;
    if (BLOCKS.has(at.tag)) break;
  }
  const found = { slanted: 0, all: 0 };
  count(element, false, found);
  return found.slanted > MOSTLY * found.all;
}

const MOSTLY = 0.9;

function count(element: Element, within: boolean, found: { slanted: number; all: number }): void {
  for (const child of element.children) {
    if (typeof child === "string") {
      const { length } = child.trim();
      found.all += length;
      if (within) found.slanted += length;
    } else if (!BLOCKS.has(child.tag) && child.tag !== "script") count(child, within || slants(child), found);
  }
}

const slants = ({ tag, attributes }: Element): boolean =>
  tag === "em" || tag === "i" || /font-style\s*:\s*italic/i.test(attributes.style ?? "");
