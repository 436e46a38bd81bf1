import type { FeedItem } from "./plan-feeds.ts";
import { XML_HEAD, xmlText } from "./xml.ts";

export interface FeedAbout {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  /** Whole address of the first page. */
  readonly home: string;
}

/**
 * Atom (RFC 4287). It asks of each entry when it was last updated, to the second: so only articles known to the day are
 * in it, at the first moment of that day. `items` are not empty, the latest first.
 */
export function atomOf(
  { title, description, language, home }: FeedAbout,
  self: string,
  items: readonly FeedItem[],
): string {
  const lines = [
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `<id>${xmlText(self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    ...(description === null ? [] : [`<subtitle>${xmlText(description)}</subtitle>`]),
    `<updated>${momentOf(items[0]!)}</updated>`,
    `<author><name>${xmlText(title)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    ...items.flatMap(entryOf),
    "</feed>",
  ];
  return `${XML_HEAD}${lines.join("\n")}\n`;
}

function entryOf(item: FeedItem): readonly string[] {
  const { address, title, article } = item;
  const paper = article.outlet ?? article.agency;
  const authors = article.authors.length > 0 ? article.authors : paper ? [paper.value] : [];
  return [
    `<entry xml:lang="${xmlText(article.language)}">`,
    `<id>${xmlText(address)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<published>${momentOf(item)}</published>`,
    `<updated>${momentOf(item)}</updated>`,
    ...authors.map((name) => `<author><name>${xmlText(name)}</name></author>`),
    `<link rel="alternate" type="text/html" href="${xmlText(address)}"/>`,
    `<summary>${xmlText(article.lead)}</summary>`,
    "</entry>",
  ];
}

/** The moment at which the day begins, by the clock of nowhere. */
export const momentOf = ({ day }: Pick<FeedItem, "day">): string => `${day}T00:00:00Z`;
