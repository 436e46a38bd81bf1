import type { ArticleCard, TagEntry } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { linksFrom, pagePath, paths, tagPath } from "../links.ts";
import { ownersLists } from "../owners-lists.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";

/** The owner's tags, A to Z, and a page for each with its articles; nothing where there are none. */
export const tags: PageType = {
  name: "tag",
  *plan(context) {
    const entries = context.archive.tags;
    if (entries.length === 0) return;
    const sorted = [...entries].sort((a, b) => context.words.compare(a.name, b.name));
    for (const slice of inPages(sorted, ({ slug }) => slug)) yield indexPlan(slice, context);
    for (const entry of entries) {
      const cards = entry.articles.map((id) => context.cards.get(id)!);
      for (const slice of inPages(cards, ({ id }) => id)) yield tagPlan(entry, slice, context);
    }
  },
};

function indexPlan(slice: Slice<TagEntry>, context: PlanContext): PagePlan {
  const path = pagePath(paths.tags, slice.page);
  const facts = slice.items.map(({ slug, name, articles }) => [slug, name, articles.length]);
  const { words, archive } = context;
  return {
    kind: "template",
    path,
    key: context.key(path, facts, slice.pages, archive.tags.length, ownersLists(context)),
    template: "tags.eta",
    view: () => {
      const link = linksFrom(path);
      const pager = pagerOf(slice, paths.tags, link);
      const description = words.owner.tagsSaid(archive.tags.length);
      const title = titleOfPage(words.owner.tags, slice, words);
      return {
        ...frameOf(context.site, { path, title, description, ...around(pager) }),
        list: {
          summary: description,
          lists: ownersLists(context).map((one) => ({
            ...one,
            href: link(one.path),
            isThis: one.path === paths.tags,
          })),
          rows: slice.items.map((entry) => ({
            name: entry.name,
            href: link(tagPath(entry)),
            count: words.number(entry.articles.length),
          })),
          pager,
        },
      };
    },
  };
}

function tagPlan(entry: TagEntry, slice: Slice<ArticleCard>, context: PlanContext): PagePlan {
  const path = pagePath(tagPath(entry), slice.page);
  const { name, articles } = entry;
  return {
    kind: "template",
    path,
    key: context.key(
      path,
      name,
      articles.length,
      slice.pages,
      slice.items.map((card) => cardFacts(card)),
    ),
    template: "tag.eta",
    view: () => {
      const link = linksFrom(path);
      const pager = pagerOf(slice, tagPath(entry), link);
      const description = context.words.owner.tagSaid(name, articles.length);
      return {
        ...frameOf(context.site, {
          path,
          title: titleOfPage(name, slice, context.words),
          description,
          ...around(pager),
        }),
        tag: {
          name,
          summary: description,
          up: link(paths.tags),
          cards: slice.items.map((card) => cardView(card, link, { words: context.words })),
          pager,
        },
      };
    },
  };
}
