import type { FeedItem } from "./plan-feeds.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

export interface FeedAbout {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  readonly rights: string | null;
  /** Whole address of the page that shows the same. */
  readonly home: string;
}

/**
 * Atom (RFC 4287). It asks of each entry when it was last updated, to the second: so only articles known to the day are
 * in it, at the first moment of that day. `items` are not empty, the latest first.
 */
export function atomOf(
  { title, description, language, rights, home }: FeedAbout,
  self: string,
  items: readonly FeedItem[],
): string {
  const lines = [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    ...(description === null ? [] : [`<subtitle>${xmlText(description)}</subtitle>`]),
    `<updated>${momentOf(items[0]!)}</updated>`,
    ...(rights === null ? [] : [`<rights>${xmlText(rights)}</rights>`]),
    `<author><name>${xmlText(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    ...items.flatMap(entryOf),
    "</feed>",
  ];
  return `${XML_HEAD}${lines.join("\n")}\n`;
}

function entryOf(item: FeedItem): readonly string[] {
  const { address, title, lead, language, tags, url } = item;
  const paper = item.outlet ?? item.agency;
  const authors = item.authors.length > 0 ? item.authors : paper ? [paper] : [];
  return [
    `<entry xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(address)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<published>${momentOf(item)}</published>`,
    `<updated>${momentOf(item)}</updated>`,
    ...authors.map((name) => `<author><name>${xmlText(name)}</name></author>`),
    ...tags.map((tag) => `<category term="${xmlText(tag)}"/>`),
    `<link rel="alternate" type="text/html" href="${xmlText(address)}"/>`,
    ...(url === null ? [] : [`<link rel="via" href="${xmlText(url)}"/>`]),
    `<summary>${xmlText(lead)}</summary>`,
    "</entry>",
  ];
}

/** The moment at which the day begins, by the clock of nowhere. */
export const momentOf = ({ day }: Pick<FeedItem, "day">): string => `${day}T00:00:00Z`;
