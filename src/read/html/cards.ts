import type { DrawnBlock } from "./blocks.ts";
import type { Element } from "./tree.ts";

/** Teasers come in rows. */
const ENOUGH = 3;
/** How far above its headline the element of a teaser may begin. */
const ABOVE = 5;
/** In characters: a teaser says a sentence or two. */
const LONGEST = 600;
const LEAST_WORDS = 3;

/**
 * Elements that are teasers of other stories: at least three neighbours of one make, each of which opens with a headline
 * that is a link and says little more.
 */
export function findCards(blocks: readonly DrawnBlock[]): ReadonlySet<Element> {
  const opened = new Map<Element, boolean>();
  const lengths = new Map<Element, number>();
  for (const { element, text, linked } of blocks) {
    const isHeadline = linked > 0.8 * text.length && text.split(" ").length >= LEAST_WORDS;
    const isProse = !isHeadline && text.split(" ").length > 2 * LEAST_WORDS;
    for (let at: Element | null = element, up = 0; at && up < ABOVE; at = at.parent, up++) {
      if (!opened.has(at) && (isHeadline || isProse)) opened.set(at, isHeadline);
      lengths.set(at, (lengths.get(at) ?? 0) + text.length);
    }
  }
  const rows = new Map<Element, Map<string, Element[]>>();
  for (const [element, byHeadline] of opened) {
    if (!byHeadline || element.parent === null || lengths.get(element)! > LONGEST) continue;
    const row = rows.get(element.parent) ?? new Map<string, Element[]>();
    rows.set(element.parent, row);
    const make = element.tag;
    const alike = row.get(make);
    if (alike) alike.push(element);
    else row.set(make, [element]);
  }
  return new Set(
    [...rows.values()].flatMap((row) => [...row.values()].filter((one) => one.length >= ENOUGH).flat()),
  );
}
