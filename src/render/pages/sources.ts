import type { SourceEntry } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, pagePath, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf } from "../paging.ts";
import { capital, count, number } from "../phrases/count.ts";
import { kindHeadings, kindMeanings, sourceKinds } from "../phrases/source-kinds.ts";

/** All names that stand as a source, A to Z, and how many articles name none. */
export const sourcesIndex: PageType = {
  name: "sources",
  *plan(context) {
    const { archive, site, key } = context;
    const sourceless = withoutSource(context).length;
    for (const slice of inPages(archive.sources)) {
      const path = pagePath(paths.sources, slice.page);
      yield {
        kind: "template",
        path,
        key: key(path, slice.items.map(factsOf), [slice.pages, archive.sources.length, sourceless]),
        template: "sources.eta",
        view: () => {
          const title = slice.page === 1 ? "Sources" : `Sources, page ${slice.page}`;
          const description = `${capital(count(archive.sources.length, "name"))} that stand as a source in this archive.`;
          const { link } = frameOf(site, { path, title, description });
          const pager = pagerOf(slice, paths.sources, link);
          return {
            ...frameOf(site, { path, title, description, ...around(pager) }),
            sources: {
              kinds: sourceKinds.map((kind) => ({ heading: kindHeadings[kind], means: kindMeanings[kind] })),
              rows: slice.items.map((entry) => rowOf(entry, link)),
              sourceless:
                sourceless === 0 ? null : { count: number(sourceless), href: link(paths.sourceless) },
              pager,
            },
          };
        },
      };
    }
  },
};

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
