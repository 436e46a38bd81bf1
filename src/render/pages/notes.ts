import type { ArticleCard } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { linksFrom, pagePath, paths } from "../links.ts";
import { notedIn, ownersLists } from "../owners-lists.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** What the owner noted, in the archive's order; no page where nothing was noted. */
export const notes: PageType = {
  name: "notes",
  *plan(context) {
    const noted = notedIn(context);
    if (noted.length === 0) return;
    for (const slice of inPages(noted, ({ id }) => id)) yield planOf(slice, noted.length, context);
  },
};

function planOf(slice: Slice<ArticleCard>, total: number, context: PlanContext): PagePlan {
  const path = pagePath(paths.notes, slice.page);
  const facts = slice.items.map((card) => [cardFacts(card), card.article!.notes]);
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages, total, ownersLists(context)),
    template: "notes.eta",
    view: () => viewOf(slice, total, path, context),
  };
}

function viewOf(slice: Slice<ArticleCard>, total: number, path: string, context: PlanContext) {
  const { site, words } = context;
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.notes, link);
  const description = words.owner.notesSaid(total);
  const title = titleOfPage(words.owner.notes, slice, words);
  return {
    ...frameOf(site, { path, title, description, ...around(pager) }),
    notes: {
      summary: description,
      lists: ownersLists(context).map((one) => ({
        ...one,
        href: link(one.path),
        isThis: one.path === paths.notes,
      })),
      items: slice.items.map((card) => ({
        card: cardView(card, link, { words }),
        note: card.article!.notes!,
      })),
      pager,
    },
  };
}
