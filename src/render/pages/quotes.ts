import type { EntityEntry } from "../../records/archive.ts";
import { around, frameOf } from "../frame.ts";
import { entityPath, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, quotesBy } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

interface Row {
  readonly entry: EntityEntry;
  readonly quotes: number;
}

/** Everybody who speaks in the articles, with the number of their quotations. */
export const quotes: PageType = {
  name: "quotes",
  *plan(context) {
    const rows = speakersOf(context);
    const families = familyCount(context);
    for (const slice of inPages(rows)) {
      const path = pagePath(paths.quotes, slice.page);
      const facts = slice.items.map(({ entry, quotes }) => [
        entry.slug,
        entry.name,
        quotes,
        articleCount(entry),
      ]);
      yield {
        kind: "template",
        path,
        key: context.key(path, facts, slice.pages, rows.length, families),
        template: "quotes.eta",
        view: () => viewOf(slice, rows.length, path, context),
      };
    }
  },
};

/** How many are told by several clippings; none where no words of them are published. */
const familyCount = ({ archive, site }: PlanContext): number =>
  site.publish.text === "excerpt" ? 0 : archive.quoteFamilies.length;

function speakersOf({ archive, cards }: PlanContext): readonly Row[] {
  return archive.people
    .map((entry) => ({
      entry,
      quotes: entry.articles.reduce(
        (sum, mention) => sum + quotesBy(mention, cards.get(mention.id)!).length,
        0,
      ),
    }))
    .filter(({ quotes }) => quotes > 0);
}

function viewOf(slice: Slice<Row>, total: number, path: string, context: PlanContext) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.quotes, link);
  const families = familyCount(context);
  const { words } = context;
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage(words.quotes.title, slice, words),
      description: words.quotes.described(total),
      ...around(pager),
    }),
    quotes: {
      rows: slice.items.map(({ entry, quotes }) => ({
        name: entry.name,
        href: link(entityPath("people", entry)),
        counts: [words.number(quotes), words.number(articleCount(entry))],
      })),
      families:
        families === 0 ? null : { says: words.quotes.families(families), href: link(paths.toldAgain) },
      pager,
    },
  };
}
