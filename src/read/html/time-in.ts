import type { MetadataItem } from "../../records/clipping.ts";
import { type Element, textOf } from "./tree.ts";

/** A moment as an element gives it for machines. */
export interface GivenTime extends Omit<MetadataItem, "line"> {
  readonly field: "published" | "updated";
  /** The element says of what it is the moment; else `published` is only what it mostly is. */
  readonly isNamed: boolean;
}

/** Reads microdata (`itemprop`), `<time>` and entries of weblogs (hAtom: `<abbr class="published" title="…">`). */
export function timeIn(element: Element): GivenTime | null {
  const { tag, attributes } = element;
  const { content, datetime, title, itemprop = "", class: name = "" } = attributes;
  const property = itemprop.split(/\s+/).find((one) => one in PROPERTIES);
  if (property) {
    const value = content ?? datetime ?? textOf(element);
    return { field: PROPERTIES[property]!, origin: "microdata", name: property, value, isNamed: true };
  }
  if (name === "value-title" && element.parent) return timeIn(titled(element.parent, title));
  const value = tag === "time" ? datetime : tag === "abbr" || tag === "span" ? title : undefined;
  if (value === undefined || !/\d{4}/.test(value)) return null;
  const isUpdated = UPDATED.test(name);
  const isPublished =
    !isUpdated && ("pubdate" in attributes || PUBLISHED.test(name) || (tag !== "time" && DATE.test(name)));
  if (tag !== "time" && !isPublished) return null;
  const field = isUpdated ? "updated" : "published";
  return { field, origin: "html", name: tag, value, isNamed: isPublished || isUpdated };
}

/** hAtom may keep the value in an empty element inside: `<b class="published"><i class="value-title" title="…">`. */
const titled = (element: Element, title: string | undefined): Element => ({
  ...element,
  tag: "abbr",
  attributes: { ...element.attributes, title: title ?? "" },
});

const PROPERTIES: Readonly<Record<string, "published" | "updated">> = {
  datePublished: "published",
  dateModified: "updated",
};

const PUBLISHED =
  /(?:^|[\s_-])(?:entry-date|published|publish|pubdate|post-date|dt-published|publish(?:ed)?-?date)(?:$|[\s_-])/i;
/** On elements that are not for moments only. */
const DATE = /(?:^|[\s_-])(?:date|posted|time|timestamp|timeago)(?:$|[\s_-])/i;
const UPDATED = /(?:^|[\s_-])(?:updated|modified|dt-updated|dateModified)(?:$|[\s_-])/i;
