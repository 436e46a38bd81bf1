import type { Words } from "../../interface/words.ts";
import type { SourceEntry } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { sourceKinds } from "../phrases/source-kinds.ts";
import { withoutSource } from "../without-source.ts";

/** All names that stand as a source, A to Z, and how many articles name none. */
export const sourcesIndex: PageType = {
  name: "sources",
  *plan(context) {
    const { compare } = context.words;
    const sources = [...context.archive.sources].sort((a, b) => compare(a.name, b.name));
    for (const slice of inPages(sources, ({ slug }) => slug)) {
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
  const { words } = context;
  const sourceless = withoutSource(context).length;
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.sources, link);
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage(words.frame.sources, slice, words),
      description: words.sources.described(context.archive.sources.length),
      ...around(pager),
    }),
    sources: {
      kinds: sourceKinds.map((kind) => ({
        heading: words.sources.headings[kind],
        means: words.sources.meanings[kind],
      })),
      rows: slice.items.map((entry) => rowOf(entry, words, link)),
      sourceless:
        sourceless === 0
          ? null
          : { says: words.sources.sourceless(sourceless), href: link(paths.sourceless) },
      pager,
    },
  };
}

const countsOf = ({ articles }: SourceEntry): readonly number[] =>
  sourceKinds.map((kind) => articles[kind].length);

const factsOf = (entry: SourceEntry): unknown => [entry.slug, entry.name, countsOf(entry)];

function rowOf(entry: SourceEntry, words: Words, link: LinkTo) {
  return {
    name: entry.name,
    href: link(sourcePath(entry)),
    counts: countsOf(entry).map((many) => (many === 0 ? "" : words.number(many))),
  };
}
