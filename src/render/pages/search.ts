import type { ArticleCard, SourceEntry } from "../../records/archive.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { cardFacts, cardView, titleView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, paths, sourcePath } from "../links.ts";
import { entityKinds } from "../names.ts";
import { onceForEach } from "../once-for.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { MOST_ON_A_PAGE } from "../paging.ts";
import { isShown } from "../publish.ts";

const MOST_SOURCES = 30;

/** The search; and for whoever cannot run it, or does not know what to ask for, the ways into the archive. */
export const search: PageType = {
  name: "search",
  *plan(context) {
    const path = paths.search;
    const facts = [
      context.searchable,
      context.articles.length,
      stripFacts(context.calendar),
      context.archive.sources.length,
      largest(context).map((entry) => [entry.slug, entry.name, total(entry)]),
      [context.calendar.wide.length, context.calendar.undated.length],
      entityKinds.map((kind) => context.archive[kind].length),
      titlesOf(context).map((card) => cardFacts(card)),
    ];
    yield {
      kind: "template",
      path,
      key: context.key(path, facts),
      template: "search.eta",
      view: () => viewOf(path, context),
    };
  },
};

function viewOf(path: string, context: PlanContext) {
  const { site, words, calendar, articles, searchable } = context;
  const link = linksFrom(path);
  const script = searchable ? paths.searchScript : null;
  const description = words.search.described(articles.length);
  return {
    ...frameOf(site, { path, title: words.frame.search, description, script }),
    search: {
      total: words.number(articles.length),
      strip: stripView(calendar, words, link),
      ways: waysOf(context, link),
      cards: titlesOf(context).map((card) => cardView(card, link, { words })),
      sources: largest(context).map((entry) => ({
        name: entry.name,
        count: words.number(total(entry)),
        href: link(sourcePath(entry)),
      })),
    },
  };
}

/** Every index of the archive. */
function waysOf({ calendar, archive, words }: PlanContext, link: LinkTo) {
  const { frame, search, undated, names, quotes } = words;
  const uncertain = calendar.wide.length + calendar.undated.length;
  return [
    { label: frame.timeline, href: link(paths.timeline), note: search.timelineNote },
    { label: undated.title, href: link(paths.undated), note: search.articles(uncertain) },
    { label: frame.stories, href: link(paths.stories), note: search.storiesNote },
    { label: frame.events, href: link(paths.events), note: search.eventsNote },
    ...entityKinds.map((kind) => ({
      label: names.headings[kind],
      href: link(paths[kind]),
      note: search.names(archive[kind].length),
    })),
    { label: frame.quotes, href: link(paths.quotes), note: quotes.title },
    { label: frame.sources, href: link(paths.sources), note: search.names(archive.sources.length) },
    { label: search.home, href: link(paths.home), note: search.homeNote },
  ];
}

/** All articles by their titles, as long as one page can hold them. */
function titlesOf({ articles, words }: PlanContext): readonly ArticleCard[] {
  if (articles.length > MOST_ON_A_PAGE) return [];
  const sorted = (card: ArticleCard) => titleView(card.article!, words).title.replace(/^[^\p{L}\p{N}]+/u, "");
  return articles
    .filter(isShown)
    .map((card) => ({ card, title: sorted(card) }))
    .sort((a, b) => words.compare(a.title, b.title) || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
}

/** By number of articles they have a part in, then by name. */
function largest({ archive }: PlanContext): readonly SourceEntry[] {
  return [...archive.sources]
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SOURCES);
}

const total = onceForEach(
  ({ articles }: SourceEntry): number =>
    new Set([...articles.outlet, ...articles.agency, ...articles.republisher, ...articles.cited]).size,
);
