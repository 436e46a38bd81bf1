import type { EntityEntry, EntityKind } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { byCountPath, entityPath, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, entityKinds, sortKey } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** All people, organisations and places that articles name: A to Z, and by the number of articles. */
export const entityIndexes: PageType = {
  name: "names",
  *plan(context) {
    for (const kind of entityKinds) {
      for (const order of ["name", "count"] as const) {
        if (order === "count" && context.archive[kind].length === 0) continue;
        const first = order === "name" ? paths[kind] : byCountPath(kind);
        const items = inOrder(context.archive[kind], kind, order, context);
        const slices = inPages(items, ({ entry }) => entry.slug);
        const letters = order === "name" ? lettersOf(slices) : [];
        const list = { kind, order, first, total: items.length, letters };
        for (const slice of slices) {
          const path = pagePath(first, slice.page);
          yield {
            kind: "template",
            path,
            key: context.key(
              path,
              slice.items.map(factsOf),
              slice.pages,
              onFirstPage(slice, items.length),
              letters,
            ),
            template: "entities.eta",
            view: () => viewOf(list, slice, path, context),
          };
        }
      }
    }
  },
};

/** People by surname, everything else as it is called; the most named first, then so. */
function inOrder(
  entries: readonly EntityEntry[],
  kind: EntityKind,
  order: "name" | "count",
  { words: { compare }, recall }: PlanContext,
): readonly Item[] {
  const called: unknown[] = [compare];
  for (const entry of entries) called.push(entry.name, order === "count" && articleCount(entry));
  const sort = (): readonly { readonly at: number; readonly letter: string }[] =>
    entries
      .map(({ name }, at) => ({ at, key: sortKey(name, kind) }))
      .sort(
        (a, b) =>
          (order === "count" ? articleCount(entries[b.at]!) - articleCount(entries[a.at]!) : 0) ||
          compare(a.key, b.key),
      )
      .map(({ at, key }) => ({ at, letter: letterOf(key) }));
  // As long as they are called so, they stand so; what else is told of them may be another.
  return recall(`${kind} by ${order}`, called, sort).map(({ at, letter }) => ({
    entry: entries[at]!,
    letter,
  }));
}

/** A name in a list, and under which letter it stands. */
interface Item {
  readonly entry: EntityEntry;
  readonly letter: string;
}

/** `A`; what begins with no letter stands together. */
const letterOf = (key: string): string => /^\p{L}/u.exec(key)?.[0].toUpperCase() ?? NO_LETTER;
const NO_LETTER = "#";

/** Each letter, and on which page its names begin. */
function lettersOf(slices: readonly Slice<Item>[]): readonly Letter[] {
  const pages = new Map<string, number>();
  for (const { page, items } of slices)
    for (const { letter } of items) if (!pages.has(letter)) pages.set(letter, page);
  return [...pages].map(([letter, page]) => ({ letter, page }));
}

interface Letter {
  readonly letter: string;
  readonly page: number;
}

/** Anchor of a letter: any sign can stand in it, and no space. */
const anchorOf = (letter: string): string => (letter === NO_LETTER ? "other" : `letter-${letter}`);

/** Fewer names need no letters to be found by. */
const FEW_NAMES = 40;

const factsOf = ({ entry }: Item): unknown => [entry.slug, entry.name, articleCount(entry)];

interface List {
  readonly kind: EntityKind;
  readonly order: "name" | "count";
  readonly first: string;
  readonly total: number;
  readonly letters: readonly Letter[];
}

function viewOf(
  { kind, order, first, total, letters }: List,
  slice: Slice<Item>,
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
      description:
        onFirstPage(slice, words.names.described(total, heading)) ?? titleOfPage(title, slice, words),
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
      letters:
        total <= FEW_NAMES
          ? []
          : letters.map(({ letter, page }) => ({
              letter,
              href: link(pagePath(first, page), anchorOf(letter)),
            })),
      groups: groupsOf(slice.items, order).map(({ letter, items }) => ({
        letter,
        id: letter === null ? null : anchorOf(letter),
        rows: items.map(({ entry }) => ({
          ...sortedName(entry.name, kind),
          href: link(entityPath(kind, entry)),
          count: words.number(articleCount(entry)),
          articles: words.terms.articles(articleCount(entry)),
        })),
      })),
      pager,
    },
  };
}

/** Names under their letters; by number of articles, they stand under none. */
function groupsOf(items: readonly Item[], order: List["order"]) {
  if (order === "count") return items.length === 0 ? [] : [{ letter: null, items }];
  const groups: { letter: string; items: Item[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.letter === item.letter) last.items.push(item);
    else groups.push({ letter: item.letter, items: [item] });
  }
  return groups;
}

/** A name, and the part of it by which it is sorted. */
function sortedName(name: string, kind: EntityKind) {
  const at = kind === "people" ? name.lastIndexOf(" ") + 1 : 0;
  return { name, before: name.slice(0, at), sorted: name.slice(at) };
}
