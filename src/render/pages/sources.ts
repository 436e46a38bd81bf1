import type { SourceEntry } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { capital, count, number } from "../phrases/count.ts";
import { kindHeadings, kindMeanings, sourceKinds } from "../phrases/source-kinds.ts";

/** All names that stand as a source, A to Z, and how many articles name none. */
export const sourcesIndex: PageType = {
  name: "sources",
  *plan(context) {
    const { sources } = context.archive;
    for (const slice of inPages(sources)) {
      const path = pagePath(paths.sources, slice.page);
      const totals = [slice.pages, sources.length, withoutSource(context).length];
      yield {
        kind: "template",
        path,
        key: context.key(path, slice.items.map(factsOf), totals),
        template: "sources.eta",
        view: () => viewOf(slice, path, context),
      };
    }
  },
};

function viewOf(slice: Slice<SourceEntry>, path: string, context: PlanContext) {
  const named = capital(count(context.archive.sources.length, "name"));
  const sourceless = withoutSource(context).length;
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.sources, link);
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage("Sources", slice),
      description: `${named} that stand as a source in this archive.`,
      ...around(pager),
    }),
    sources: {
      kinds: sourceKinds.map((kind) => ({ heading: kindHeadings[kind], means: kindMeanings[kind] })),
      rows: slice.items.map((entry) => rowOf(entry, link)),
      sourceless: sourceless === 0 ? null : { count: sourceless, href: link(paths.sourceless) },
      pager,
    },
  };
}

/** Articles that name neither paper nor agency. */
export function withoutSource({ articles }: PlanContext): PlanContext["articles"] {
  return articles.filter(({ article }) => article!.outlet === null && article!.agency === null);
}

const countsOf = ({ articles }: SourceEntry): readonly number[] =>
  sourceKinds.map((kind) => articles[kind].length);

const factsOf = (entry: SourceEntry): unknown => [entry.slug, entry.name, countsOf(entry)];

function rowOf(entry: SourceEntry, link: LinkTo) {
  return {
    name: entry.name,
    href: link(sourcePath(entry)),
    counts: countsOf(entry).map((many) => (many === 0 ? "" : number(many))),
  };
}
