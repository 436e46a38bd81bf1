import type { MetadataItem } from "../../records/clipping.ts";
import { type LineMap, lineAt } from "../../text/lines.ts";
import { fieldOfName } from "./meta-names.ts";
import { type Element, eachElement } from "./tree.ts";

/**
 * The day of publication as the page's scripts are given it: `{"publishDate": "2018-02-07T19:00:33Z"}`. Scripts hold the
 * data of other stories, too: it is told only where all that say so agree on the day.
 */
export function scriptDates(root: Element, lines: LineMap): readonly MetadataItem[] {
  const found: MetadataItem[] = [];
  eachElement(root, ({ tag, children, at }) => {
    if (tag !== "script") return;
    const script = children.filter((child) => typeof child === "string").join("");
    for (const match of script.slice(0, LONGEST).matchAll(VALUE)) {
      const name = NAME.exec(script.slice(Math.max(0, match.index - MOST_BEFORE), match.index))?.[1];
      if (name !== undefined && saysPublished(name))
        found.push({ field: "published", origin: "html", name, value: match[1]!, line: lineAt(lines, at) });
    }
  });
  const days = new Set(found.map(({ value }) => value.slice(0, 10)));
  return days.size === 1 ? found.slice(0, 1) : [];
}

/** In characters; more than all that a page's scripts say of its article. */
const LONGEST = 2_000_000;

const VALUE = /["'](\d{4}-\d\d-\d\d(?:[T ][^"'\\<>]{0,30})?)\\?["']/g;

/** The key before a value, or the name of what it is handed to: `"publishDate": `, `setPublished', `. */
const NAME = /([A-Za-z][\w.:-]{3,40})\\?["']?\s{0,4}[:,=]\s{0,4}\\?$/;
const MOST_BEFORE = 60;

/** When a picture or a record of it was made is another day. */
const saysPublished = (name: string): boolean =>
  fieldOfName(name.replace(/^set(?=[A-Z])/, "")) === "published" && !/^(?:date_?created|create)/i.test(name);
