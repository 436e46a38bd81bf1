import type { SourceEntry } from "../../records/archive.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";

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
  const { frame, search, undated } = words;
  const uncertain = calendar.wide.length + calendar.undated.length;
  return [
    { label: frame.timeline, href: link(paths.timeline), note: search.timelineNote },
    { label: undated.title, href: link(paths.undated), note: search.articles(uncertain) },
    { label: frame.sources, href: link(paths.sources), note: search.names(archive.sources.length) },
    { label: search.home, href: link(paths.home), note: search.homeNote },
  ];
}

/** By number of articles they have a part in, then by name. */
function largest({ archive }: PlanContext): readonly SourceEntry[] {
  return [...archive.sources]
    .sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_SOURCES);
}

const total = ({ articles }: SourceEntry): number =>
  new Set([...articles.outlet, ...articles.agency, ...articles.republisher, ...articles.cited]).size;
