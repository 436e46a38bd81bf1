import type { ArticleCard, Story } from "../../records/archive.ts";
import { cardFacts } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { dateLabel } from "../phrases/date-label.ts";
import { bestDated, dateOf, headOf, membersOf, namesake, storyLine } from "../story/story-line.ts";

/** All stories, in order of time. The page stands even when it is empty. */
export const stories: PageType = {
  name: "stories",
  *plan(context) {
    for (const slice of inPages(inOrder(context), ({ id }) => id)) {
      const path = pagePath(paths.stories, slice.page);
      const facts = slice.items.map((story) => [
        story.id,
        countsOf(story, context),
        cardFacts(namesake(story, context)),
        dateOf(story, context),
      ]);
      yield {
        kind: "template",
        path,
        key: context.key(path, facts, slice.pages, onFirstPage(slice, context.archive.stories.length)),
        template: "stories.eta",
        view: () => viewOf(slice, path, context),
      };
    }
  },
};

/** As the accounts by which they are dated stand in the archive. */
function inOrder(context: PlanContext): readonly Story[] {
  return context.archive.stories
    .map((story) => ({ story, place: context.places.get(bestDated(story, context).id)! }))
    .sort((a, b) => a.place - b.place)
    .map(({ story }) => story);
}

function countsOf(story: Story, context: PlanContext) {
  const copies = membersOf(story, context).filter(({ id }: ArticleCard) => context.reprintOf.has(id)).length;
  return { accounts: story.members.length - copies, copies };
}

function viewOf(slice: Slice<Story>, path: string, context: PlanContext) {
  const { site, archive, words } = context;
  const link = linksFrom(path);
  const pager = pagerOf(slice, paths.stories, link);
  const said =
    archive.stories.length === 0 ? words.stories.none : words.stories.summary(archive.stories.length);
  const summary = onFirstPage(slice, said) ?? "";
  const title = titleOfPage(words.frame.stories, slice, words);
  return {
    ...frameOf(site, { path, title, description: summary || title, ...around(pager) }),
    stories: { summary, rows: slice.items.map((story) => rowOf(story, context, link)), pager },
  };
}

function rowOf(story: Story, context: PlanContext, link: LinkTo) {
  const { accounts, copies } = countsOf(story, context);
  const { words } = context;
  return {
    ...storyLine(story, context, link),
    title: headOf(story, context).title,
    date: dateLabel(dateOf(story, context), words),
    told: words.stories.told(accounts, copies),
  };
}
