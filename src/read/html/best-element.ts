import type { DrawnBlock } from "./blocks.ts";
import type { Element } from "./tree.ts";

/** For each element the sum over the blocks in it. Depth is bounded, so this is linear. */
export function sumUp(
  blocks: readonly DrawnBlock[],
  values: readonly number[],
): ReadonlyMap<Element, number> {
  const sums = new Map<Element, number>();
  blocks.forEach(({ element }, i) => {
    if (values[i] === 0) return;
    for (let at: Element | null = element; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + values[i]!);
  });
  return sums;
}

/** What publishers name the element that holds nothing but the text. */
const NAMED = /(?:article|story|post|entry|news)[-_]*(?:body|content|text)|body[-_]?(?:text|copy|content)/i;
const BY_NAME = 1.1;
const BY_PROPERTY = 1.2;

/** The greatest sum, if it is more than `least`; of equals the innermost. Null: there is none. */
export function bestElement(sums: ReadonlyMap<Element, number>, least: number): Element | null {
  let best: Element | null = null;
  let most = least;
  for (const [element, sum] of sums) {
    const { itemprop = "", class: name = "" } = element.attributes;
    const named = itemprop.includes("articleBody") ? BY_PROPERTY : NAMED.test(name) ? BY_NAME : 1;
    const score = sum * named;
    if (score > most || (score === most && best !== null && isInside(element, best))) {
      best = element;
      most = score;
    }
  }
  return best && withNeighbours(best, sums);
}

/** One paragraph is never the article where those beside it hold far more: links among them made all of them look poor. */
function withNeighbours(best: Element, sums: ReadonlyMap<Element, number>): Element {
  const all = best.parent?.children.reduce(
    (sum, child) => (typeof child === "string" ? sum : sum + Math.max(0, sums.get(child) ?? 0)),
    0,
  );
  return best.parent && all! > FAR_MORE * sums.get(best)! ? best.parent : best;
}

const FAR_MORE = 2;

export function isInside(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
