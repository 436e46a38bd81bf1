import type { QuoteFamily } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { around, frameOf } from "../frame.ts";
import { linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { familyFacts, familyView } from "../quotes/family-view.ts";

/** Each has several versions below it. */
const MOST_ON_A_PAGE = 15;

/** Quotations that stand in several clippings, each with its versions and the words in which they differ. */
export const toldAgain: PageType = {
  name: "told again",
  *plan(context) {
    const { quoteFamilies } = context.archive;
    // Where only excerpts are published, the words of quotations are not.
    if (quoteFamilies.length === 0 || context.site.publish.text === "excerpt") return;
    const keep = context.keeping("told again");
    const keepFacts = context.keeping("told again: what is shown");
    const isTouched = touchedIn(context);
    for (const slice of inPages(quoteFamilies, ({ id }) => id, MOST_ON_A_PAGE)) {
      const { items, page, pages } = slice;
      const total = onFirstPage(slice, quoteFamilies.length);
      const facts = items.map((family) =>
        keepFacts(family, isTouched(family) ? null : [], () => familyFacts(family, context)),
      );
      yield keep(items[0]!, [page, pages, total, ...facts], () => planOf(slice, total, facts, context));
    }
  },
};

/** Is it said in an article that is another than in the build before? */
const touchedIn =
  ({ touched }: PlanContext) =>
  ({ members }: QuoteFamily): boolean =>
    touched === null || members.some(({ id }) => touched.has(id));

function planOf(
  slice: Slice<QuoteFamily>,
  total: number | null,
  facts: unknown,
  context: PlanContext,
): PagePlan {
  const path = pagePath(paths.toldAgain, slice.page);
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages, total),
    template: "told-again.eta",
    view: () => viewOf(slice, path, context),
  };
}

function viewOf(slice: Slice<QuoteFamily>, path: string, context: PlanContext) {
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.toldAgain, link);
  const many = context.archive.quoteFamilies.length;
  const { words } = context;
  const title = titleOfPage(words.quotes.toldAgain, slice, words);
  return {
    ...frameOf(context.site, {
      path,
      title,
      description: onFirstPage(slice, words.quotes.describedAgain(many)) ?? title,
      ...around(pager),
    }),
    told: {
      up: { label: words.quotes.title, href: link(paths.quotes) },
      families: slice.items.map((family) => familyView(family, context, link)),
      pager,
    },
  };
}
