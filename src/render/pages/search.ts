import type { SourceEntry } from "../../records/archive.ts";
import { stripFacts, stripView } from "../calendar/strip.ts";
import { frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { count, number } from "../phrases/count.ts";

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
  const { site, calendar, articles, searchable } = context;
  const link = linksFrom(path);
  const script = searchable ? paths.searchScript : null;
  const description = `Search the ${count(articles.length, "article")} of this archive.`;
  return {
    ...frameOf(site, { path, title: "Search", description, script }),
    search: {
      total: number(articles.length),
      strip: stripView(calendar, link),
      ways: waysOf(context, link),
      sources: largest(context).map((entry) => ({
        name: entry.name,
        count: number(total(entry)),
        href: link(sourcePath(entry)),
      })),
    },
  };
}

/** Every index of the archive. */
function waysOf({ calendar, archive }: PlanContext, link: LinkTo) {
  const uncertain = calendar.wide.length + calendar.undated.length;
  return [
    { label: "Timeline", href: link(paths.timeline), note: "every article by year and month" },
    { label: "Uncertain and undated", href: link(paths.undated), note: count(uncertain, "article") },
    { label: "Sources", href: link(paths.sources), note: count(archive.sources.length, "name") },
    { label: "Home", href: link(paths.home), note: "the latest, and what this archive is" },
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
