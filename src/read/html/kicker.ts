import type { MetadataItem } from "../../records/clipping.ts";
import { foldToWords } from "../../text/fold.ts";
import { type Element, eachElement, textOf } from "./tree.ts";

/**
 * Gives the kicker that stands in a main heading a line of its own above it, with the sign between them that only ears get:
 * `<h1><span class="kicker">Mill strike</span><span class="sr-only">: </span>Owners meet</h1>`. It is told by what designers
 * call it, or by such a sign. It stays where the page's own title (`data`) has it before the headline.
 */
export function setKickersApart(root: Element, data: readonly MetadataItem[]): void {
  const titles = data.filter(({ field }) => field === "title").map(({ value }) => foldToWords(value));
  const headings: Element[] = [];
  eachElement(root, (element) => {
    if (element.tag === "h1" && element.parent) headings.push(element);
  });
  for (const heading of headings) {
    const end = kickerEnd(heading);
    if (end === 0 || titles.some((title) => title.startsWith(foldToWords(textOf(heading))))) continue;
    const { parent, at } = heading;
    const line: Element = {
      tag: "div",
      attributes: {},
      parent,
      children: heading.children.splice(0, end),
      at,
    };
    parent!.children.splice(parent!.children.indexOf(heading), 0, line);
  }
}

/** How many of the heading's first children are its kicker and what parts it from the headline; 0: it has none. */
function kickerEnd({ children }: Element): number {
  const first = children.findIndex(hasWords);
  const kicker = children[first];
  if (typeof kicker !== "object" || textOf(kicker).trim().length > LONGEST) return 0;
  const headline = children.findIndex((child, at) => at > first && hasWords(child));
  if (headline < 0) return 0;
  const between = [...kicker.children, ...children.slice(first + 1, headline)];
  return isNamedKicker(kicker) || between.some(isSignForEars) ? headline : 0;
}

/** In characters. */
const LONGEST = 80;

const hasWords = (child: Element | string): boolean =>
  /[\p{L}\p{N}]/u.test(typeof child === "string" ? child : textOf(child));

/** `<span class="visually-hidden">: </span>`. */
const isSignForEars = (child: Element | string): boolean =>
  typeof child !== "string" &&
  FOR_EARS.test(child.attributes.class ?? "") &&
  /^\s*[:|/\u00b7\u2013\u2014-]\s*$/.test(textOf(child));

const FOR_EARS = /hidden|off-?screen|(?:^|[\s_-])(?:sr|vh|a11y|screen-?reader|assistive)(?:[\s_-]|$)/i;

/** By its own name, not by that of the block it stands in: `article-title__overline`. */
const isNamedKicker = ({ attributes }: Element): boolean =>
  (attributes.class ?? "").split(/\s+/).some((name) => KICKER.test(name.replace(/^.*__/, "")));

/** In the trades of several countries. */
const KICKER =
  /kicker|over-?(?:line|title)|(?:top|roof)-?line|eyebrow|super-?(?:title|header|script)|pre-?(?:title|headline)|dachzeile|spitzmarke|ante-?titulo|volanta|cintillo|sur-?titre|occhiello/i;
