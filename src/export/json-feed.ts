import { type FeedAbout, momentOf } from "./atom.ts";
import type { FeedItem } from "./plan-feeds.ts";

/** JSON Feed 1.1: a date only where the day is known; what else is known of it, in an extension. */
export function jsonFeedOf(
  { title, description, language, home }: FeedAbout,
  self: string,
  items: readonly FeedItem[],
): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    ...(description === null ? {} : { description }),
    home_page_url: home,
    feed_url: self,
    language,
    items: items.map(itemOf),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function itemOf(item: FeedItem) {
  const { address, title, lead, authors, language, tags, url, date, day, outlet, agency } = item;
  return {
    id: address,
    url: address,
    ...(url === null ? {} : { external_url: url }),
    title,
    content_text: lead,
    ...(day === null ? {} : { date_published: momentOf(item) }),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
    ...(tags.length === 0 ? {} : { tags }),
    language,
    _clipfile: { date, outlet, agency },
  };
}
