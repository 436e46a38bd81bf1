import { createHash } from "node:crypto";
import type { ArticleCard, CardArticle } from "../records/archive.ts";
import type { PagePlan } from "../records/page.ts";
import { atomOf } from "./atom.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { sitemapsOf } from "./sitemap.ts";

/** What feeds tell of an archive. */
export interface FeedOptions {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  /** Digest of the program's code. */
  readonly code: string;
  /** Cards, in the archive's order. */
  readonly cards: readonly ArticleCard[];
  /** Paths of the pages that search engines may list; null: they are asked to stay away. */
  readonly pages: readonly string[] | null;
  /** The whole address of a file of the site. */
  readonly addressOf: (path: string) => string;
  readonly articlePath: (card: ArticleCard) => string;
}

/** An article in a feed. */
export interface FeedItem {
  readonly address: string;
  /** In square brackets where the archive supplied it. */
  readonly title: string;
  readonly article: CardArticle;
  /** ISO; null: not known to the day. */
  readonly day: string | null;
}

/** A feed is for what is new; all there is stands in the data files. */
const MOST = 100;

/** `feed.xml`, `feed.json` and `sitemap.xml`: only of an archive that has an address, for theirs are whole ones. */
export function planFeeds(options: FeedOptions): readonly PagePlan[] {
  const { code, title, description, language, addressOf, pages } = options;
  const items = itemsOf(options);
  const about = { title, description, language, home: addressOf("index.html") };
  const facts = [code, about, items];
  const file = (path: string, content: () => string): PagePlan => ({
    kind: "text",
    path,
    key: createHash("sha256")
      .update(JSON.stringify([path, facts]))
      .digest("hex"),
    content,
  });
  const dated = items.filter(({ day }) => day !== null).slice(0, MOST);
  const atom =
    dated.length === 0 ? [] : [file("feed.xml", () => atomOf(about, addressOf("feed.xml"), dated))];
  const json = file("feed.json", () => jsonFeedOf(about, addressOf("feed.json"), items.slice(0, MOST)));
  const maps = pages === null ? [] : sitemapsOf(pages, addressOf);
  return [
    ...atom,
    json,
    ...maps.map(({ path, content }) => ({
      kind: "text" as const,
      path,
      key: createHash("sha256")
        .update(JSON.stringify([code, path, content]))
        .digest("hex"),
      content: () => content,
    })),
  ];
}

/** The latest first; those without any date last. */
function itemsOf({ cards, addressOf, articlePath }: FeedOptions): readonly FeedItem[] {
  const shown = cards.flatMap((card) =>
    card.status === "usable" && card.article ? [{ card, article: card.article }] : [],
  );
  const known = shown.filter(({ article }) => article.date.edtf !== null).reverse();
  const unknown = shown.filter(({ article }) => article.date.edtf === null);
  return [...known, ...unknown].map(({ card, article }) => ({
    address: addressOf(articlePath(card)),
    title: article.titleSupplied && !/^\[.*\]$/s.test(article.title) ? `[${article.title}]` : article.title,
    article,
    day: dayOf(article),
  }));
}

/** A year before 1 or after 9999 is none that a feed can say. */
function dayOf({ date: { edtf, earliest, latest } }: CardArticle): string | null {
  return earliest === latest && edtf === earliest && earliest !== null && /^\d{4}-/.test(earliest)
    ? earliest
    : null;
}
