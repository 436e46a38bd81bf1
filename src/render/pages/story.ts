import type { Words } from "../../interface/words.ts";
import type { ArticleCard, Story } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { feedLinks, feedsOf } from "../feeds.ts";
import { around, frameOf } from "../frame.ts";
import { type LinkTo, linksFrom, pagePath, paths, storyPath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { percent } from "../phrases/percent.ts";
import { hasSource, sourceLine } from "../phrases/source-line.ts";
import { besideFacts, comparedOf, familiesView, quotedIn } from "../story/beside.ts";
import { accountsBeside } from "../story/comparison-view.ts";
import { reasonInWords } from "../story/reasons.ts";
import { headOf, membersOf } from "../story/story-line.ts";
import type { StoryInput } from "../story/story-page.ts";
import { timeLineView } from "../story/time-line.ts";

/** A page for each story: its accounts in order of time, copies under their originals, and why they are one story. */
export const story: PageType = {
  name: "story",
  *plan(context) {
    const keep = context.keeping("story");
    for (const one of context.archive.stories) {
      const things = [context.standingOf(one), ...quotedIn(one, context)];
      yield* keep(one, things, () =>
        [...inPages(accountsOf(one, context), ({ card }) => card.id)].map((slice) =>
          planOf(one, slice, context),
        ),
      );
    }
  },
};

/** An account in its own words, and its copies. */
interface AccountItem {
  readonly card: ArticleCard;
  readonly copies: readonly { readonly card: ArticleCard; readonly share: number }[];
}

/** A copy whose original stands elsewhere is an account like others. */
function accountsOf(one: Story, context: PlanContext): readonly AccountItem[] {
  const members = membersOf(one, context);
  const inside = new Set(one.members);
  const copyIn = ({ id }: ArticleCard) => {
    const reprint = context.reprintOf.get(id);
    return reprint && inside.has(reprint.of) ? reprint : null;
  };
  const copies = members.flatMap((card) => {
    const reprint = copyIn(card);
    return reprint ? [{ card, ...reprint }] : [];
  });
  return members
    .filter((card) => copyIn(card) === null)
    .map((card) => ({ card, copies: copies.filter(({ of }) => of === card.id) }));
}

function planOf(one: Story, slice: Slice<AccountItem>, context: PlanContext): PagePlan {
  const path = pagePath(storyPath(one), slice.page);
  const facts = slice.items.map(({ card, copies }) => [
    cardFacts(card, true),
    copies.map((copy) => [cardFacts(copy.card), copy.share]),
  ]);
  const planned = {
    path,
    key: context.key(
      path,
      facts,
      slice.pages,
      one.members.length,
      summaryOf(one, context),
      feedsIn(one, context),
      slice.page === 1 && [reasonFacts(one, context), besideFacts(one, accountsIn(one, context), context)],
    ),
    template: "story.eta",
  };
  const compared = slice.page === 1 ? comparedOf(accountsIn(one, context), context) : [];
  if (compared.length === 0)
    return { ...planned, kind: "template", view: () => viewOf(one, slice, path, false, context) };
  const input = (): StoryInput => ({
    view: viewOf(one, slice, path, true, context),
    beside: accountsBeside(compared, context, linksFrom(path)),
  });
  return { ...planned, kind: "story", accounts: compared.map((card) => card.path), input };
}

function viewOf(
  one: Story,
  slice: Slice<AccountItem>,
  path: string,
  isCompared: boolean,
  context: PlanContext,
) {
  const { site, words } = context;
  const link = linksFrom(path);
  const pager = pagerOf(slice, storyPath(one), link);
  const { title, language } = headOf(one, context);
  const summary = summaryOf(one, context);
  return {
    ...frameOf(site, {
      path,
      title: titleOfPage(title, slice, words),
      description: summary,
      alternates: feedLinks(feedsIn(one, context), link),
      ...around(pager),
    }),
    story: {
      title,
      language,
      summary,
      up: { label: words.frame.stories, href: link(paths.stories) },
      accounts: slice.items.map((item) => accountView(item, words, link)),
      times: timeLineView(
        slice.items.map(({ card }) => card),
        words,
      ),
      comparison: null,
      families: isCompared ? familiesView(one, context, link) : [],
      reasons: slice.page === 1 ? reasonsOf(one, context) : [],
      pager,
    },
  };
}

const feedsIn = (one: Story, context: PlanContext) =>
  feedsOf(context, storyPath(one), membersOf(one, context), headOf(one, context).title);

const accountsIn = (one: Story, context: PlanContext): readonly ArticleCard[] =>
  accountsOf(one, context).map(({ card }) => card);

/** Longest list of reasons. */
const MOST_REASONS = 20;

const reasonFacts = ({ reasons }: Story, { cards }: PlanContext): unknown =>
  reasons
    .slice(0, MOST_REASONS)
    .map((reason) => [reason, reason.members.map((id) => cardFacts(cards.get(id)!))]);

const reasonsOf = ({ reasons }: Story, context: PlanContext): readonly string[] =>
  reasons.slice(0, MOST_REASONS).map((reason) => reasonInWords(reason, context));

function summaryOf(one: Story, context: PlanContext): string {
  const members = membersOf(one, context);
  const copies = members.filter(({ id }) => context.reprintOf.has(id)).length;
  const sources = new Set(
    members
      .filter(({ article }) => hasSource(article!))
      .map(({ article }) => sourceLine(article!, context.words)),
  );
  return context.words.stories.summaryOfOne(members.length - copies, copies, sources.size);
}

function accountView({ card, copies }: AccountItem, words: Words, link: LinkTo) {
  return {
    card: cardView(card, link, { words, lead: true }),
    copies: copies.map((copy) => ({
      ...cardView(copy.card, link, { words }),
      share: words.stories.share(percent(copy.share)),
    })),
  };
}
