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
  const { address, title, article, day } = item;
  const { edtf, earliest, latest, basis } = article.date;
  return {
    id: address,
    url: address,
    title,
    content_text: article.lead,
    ...(day === null ? {} : { date_published: momentOf(item) }),
    ...(article.authors.length === 0 ? {} : { authors: article.authors.map((name) => ({ name })) }),
    language: article.language,
    _clipfile: {
      date: { edtf, earliest, latest, basis },
      outlet: article.outlet?.value ?? null,
      agency: article.agency?.value ?? null,
    },
  };
}
