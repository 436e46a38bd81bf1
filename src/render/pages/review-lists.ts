import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths, reviewPath } from "../links.ts";
import { onceFor } from "../once-for.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { type Removal, removalFacts, removalsOf, removalView } from "../review/cleaning.ts";
import { type Look, type LookList, lookLists } from "../review/lists.ts";
import { withoutSource } from "../without-source.ts";

const CLEANING = "cleaning";

/** Lists for whoever looks after the archive: articles that may be wrong, and what each rule took out. */
export const reviewLists: PageType = {
  name: "review list",
  *plan(context) {
    for (const { list, looks } of looksIn(context)) {
      if (looks.length > 0)
        for (const slice of inPages(looks, ({ card }) => card.id)) yield lookPlan(list, slice, context);
    }
    const removals = removalsOf(context);
    if (removals.length > 0)
      for (const slice of inPages(removals, ({ rule }) => rule)) yield cleaningPlan(slice, context);
  },
};

const looksIn = onceFor((context: PlanContext) =>
  lookLists.map((list) => ({ list, looks: list.find(context) })),
);

function lookPlan(list: LookList, slice: Slice<Look>, context: PlanContext): PagePlan {
  const path = pagePath(reviewPath(list.slug), slice.page);
  const facts = slice.items.map(({ card, why }) => [cardFacts(card), why]);
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages),
    template: "review-list.eta",
    view: () => {
      const link = linksFrom(path);
      const { words } = context;
      return {
        ...headOf(
          { slug: list.slug, title: list.title(words), note: list.note(words) },
          slice,
          path,
          link,
          context,
        ),
        cards: slice.items.map(({ card, why }) => cardView(card, link, { words, note: why })),
        removals: [],
      };
    },
  };
}

function cleaningPlan(slice: Slice<Removal>, context: PlanContext): PagePlan {
  const path = pagePath(reviewPath(CLEANING), slice.page);
  const list = {
    slug: CLEANING,
    title: context.words.review.removals.title,
    note: context.words.review.removals.note,
  };
  return {
    kind: "template",
    path,
    key: context.key(path, slice.items.map(removalFacts), slice.pages),
    template: "review-list.eta",
    view: () => {
      const link = linksFrom(path);
      return {
        ...headOf(list, slice, path, link, context),
        cards: [],
        removals: slice.items.map((removal) => removalView(removal, context, link)),
      };
    },
  };
}

function headOf(
  { slug, title, note }: { readonly slug: string; readonly title: string; readonly note: string },
  slice: Slice<unknown>,
  path: string,
  link: LinkTo,
  { site, words }: PlanContext,
) {
  const pager = pagerOf(slice, reviewPath(slug), link);
  const frame = {
    path,
    title: titleOfPage(title, slice, words),
    description: note,
    noindex: true,
    ...around(pager),
  };
  return {
    ...frameOf(site, frame),
    list: { title, note, up: { label: words.review.title, href: link(paths.review) } },
    pager,
  };
}

/** All lists that hold anything, for the page above them. */
export function reviewIndex(context: PlanContext): readonly ListLine[] {
  const { words } = context;
  const looks = looksIn(context).map(({ list: { slug, title }, looks }) => ({
    path: reviewPath(slug),
    title: title(words),
    count: looks.length,
  }));
  const sourceless = {
    path: paths.sourceless,
    title: words.terms.sourceUnknown,
    count: withoutSource(context).length,
  };
  const removals = {
    path: reviewPath(CLEANING),
    title: words.review.removals.listed,
    count: removalsOf(context).length,
  };
  return [...looks, sourceless, removals].filter(({ count }) => count > 0);
}

interface ListLine {
  readonly path: string;
  readonly title: string;
  readonly count: number;
}
