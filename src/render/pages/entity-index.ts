import type { EntityEntry, EntityKind } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { byCountPath, entityPath, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, entityKinds } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** All people, organisations and places that articles name: A to Z, and by the number of articles. */
export const entityIndexes: PageType = {
  name: "names",
  *plan(context) {
    for (const kind of entityKinds) {
      for (const order of ["name", "count"] as const) {
        if (order === "count" && context.archive[kind].length === 0) continue;
        const first = order === "name" ? paths[kind] : byCountPath(kind);
        const entries = inOrder(context.archive[kind], kind, order);
        for (const slice of inPages(entries)) {
          const path = pagePath(first, slice.page);
          yield {
            kind: "template",
            path,
            key: context.key(path, slice.items.map(factsOf), slice.pages, entries.length),
            template: "entities.eta",
            view: () => viewOf({ kind, order, first, total: entries.length }, slice, path, context),
          };
        }
      }
    }
  },
};

/** People by surname, everything else as it is called; the most named first, then so. */
function inOrder(entries: readonly EntityEntry[], kind: EntityKind, order: "name" | "count") {
  const keyed = entries.map((entry) => ({
    entry,
    key: sortKey(entry.name, kind),
    many: articleCount(entry),
  }));
  const byName = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  return keyed
    .sort((a, b) => (order === "count" ? b.many - a.many : 0) || byName(a, b))
    .map(({ entry }) => entry);
}

function sortKey(name: string, kind: EntityKind): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = folded.split(" ");
  return kind === "people" ? [words.at(-1), ...words.slice(0, -1)].join(" ") : folded;
}

const factsOf = (entry: EntityEntry): unknown => [entry.slug, entry.name, articleCount(entry)];

interface List {
  readonly kind: EntityKind;
  readonly order: "name" | "count";
  readonly first: string;
  readonly total: number;
}

function viewOf(
  { kind, order, first, total }: List,
  slice: Slice<EntityEntry>,
  path: string,
  context: PlanContext,
) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, first, link);
  const { words } = context;
  const heading = words.names.headings[kind];
  const title = order === "name" ? heading : words.names.byCountOf(heading);
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage(title, slice, words),
      description: words.names.described(total, heading),
      ...around(pager),
    }),
    list: {
      heading,
      order,
      otherHref: link(order === "name" ? byCountPath(kind) : paths[kind]),
      kinds: entityKinds.map((other) => ({
        heading: words.names.headings[other],
        href: link(paths[other]),
        isThis: other === kind,
      })),
      rows: slice.items.map((entry) => ({
        name: entry.name,
        href: link(entityPath(kind, entry)),
        count: words.number(articleCount(entry)),
      })),
      pager,
    },
  };
}
