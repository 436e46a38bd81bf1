import { createHash } from "node:crypto";
import type { ArticleCard, CardArticle } from "../records/archive.ts";
import type { TextPlan } from "../records/page.ts";
import { feedDay } from "../time/exact-day.ts";
import { atomOf, type FeedAbout } from "./atom.ts";
import { jsonFeedOf } from "./json-feed.ts";

/** Articles that readers can follow together: all of them, those of a source, the accounts of a story. */
export interface Channel {
  readonly title: string;
  /** The page that shows them; feeds lie beside it. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  /** Cards that may be shown, each with an article, in the archive's order. */
  readonly cards: readonly ArticleCard[];
}

/** What feeds tell of an archive. */
export interface FeedOptions {
  readonly description: string | null;
  readonly language: string;
  readonly rights: string | null;
  /** Digest of the program's code. */
  readonly code: string;
  readonly channels: readonly Channel[];
  /** The whole address of a file of the site. */
  readonly addressOf: (path: string) => string;
  readonly articlePath: (card: ArticleCard) => string;
}

/** An article in a feed. */
export interface FeedItem {
  readonly address: string;
  /** In square brackets where the archive supplied it. */
  readonly title: string;
  readonly lead: string;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly language: string;
  readonly tags: readonly string[];
  /** Where the article itself is on the web; null: not known. */
  readonly url: string | null;
  readonly date: Pick<CardArticle["date"], "edtf" | "earliest" | "latest" | "basis">;
  /** ISO; null: not known to the day. */
  readonly day: string | null;
}

/** A feed is for what is new; all there is stands in the data files. */
const MOST = 100;

/** An Atom feed and a JSON feed of each channel; no Atom feed where no article is known to the day. */
export function planFeeds(options: FeedOptions): readonly TextPlan[] {
  return options.channels.flatMap((channel) => plansOf(channel, options));
}

function plansOf({ title, page, atom, json, cards }: Channel, options: FeedOptions): readonly TextPlan[] {
  const { code, description, language, rights, addressOf } = options;
  const about: FeedAbout = { title, description, language, rights, home: addressOf(page) };
  const ordered = latestFirst(cards);
  const itemsOf = (some: readonly ArticleCard[]) => some.slice(0, MOST).map((card) => toItem(card, options));
  const file = (path: string, items: readonly FeedItem[], print: typeof jsonFeedOf): TextPlan => ({
    kind: "text",
    path,
    key: createHash("sha256")
      .update(JSON.stringify([code, path, about, items]))
      .digest("hex"),
    content: () => print(about, addressOf(path), items),
  });
  const dated = itemsOf(ordered.filter(({ article }) => feedDay(article!.date) !== null));
  return [
    ...(dated.length === 0 ? [] : [file(atom, dated, atomOf)]),
    file(json, itemsOf(ordered), jsonFeedOf),
  ];
}

/** Those without any date last. */
function latestFirst(cards: readonly ArticleCard[]): readonly ArticleCard[] {
  const isDated = ({ article }: ArticleCard) => article!.date.edtf !== null;
  return [...cards.filter(isDated).reverse(), ...cards.filter((card) => !isDated(card))];
}

function toItem(card: ArticleCard, { addressOf, articlePath }: FeedOptions): FeedItem {
  const { title, titleSupplied, lead, authors, outlet, agency, language, tags, url, date } = card.article!;
  const { edtf, earliest, latest, basis } = date;
  return {
    address: addressOf(articlePath(card)),
    title: titleSupplied && !/^\[.*\]$/s.test(title) ? `[${title}]` : title,
    lead,
    authors,
    outlet: outlet?.value ?? null,
    agency: agency?.value ?? null,
    language,
    tags: tags ?? [],
    url: url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null,
    date: { edtf, earliest, latest, basis },
    day: feedDay(date),
  };
}
