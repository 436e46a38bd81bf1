import type { ArticleCard, QuoteFamily, Story } from "../../records/archive.ts";
import { cardFacts, cardView } from "../card-view.ts";
import type { LinkTo } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { dateLabel } from "../phrases/date-label.ts";
import { familiesIn } from "../quotes/families-in.ts";
import { familyView, quoteOf, shownOf } from "../quotes/family-view.ts";
import { dateOf, membersOf, storyFacts, storyLine } from "../story/story-line.ts";

/** Stories on the first page: the largest with its accounts, some more by their names. */
const MOST_STORIES = 5;
const MOST_ACCOUNTS = 6;
/** A longer quotation is read on the page of its story. */
const LONGEST_QUOTE = 260;

/** What the first page tells of the stories; null: there is none. */
export function frontStories(context: PlanContext, link: LinkTo) {
  const [first, ...others] = largestStories(context);
  return first === undefined
    ? null
    : { first: leadView(first, context, link), others: others.map((one) => lineView(one, context, link)) };
}

export function frontStoryFacts(context: PlanContext): unknown {
  const [first, ...others] = largestStories(context);
  if (first === undefined) return null;
  const family = familyOf(first, context);
  return [
    storyFacts(first, context),
    accountsOf(first, context)
      .slice(0, MOST_ACCOUNTS)
      .map((card) => cardFacts(card)),
    family && [family.members, shownOf(family, context).speaker?.name ?? null],
    others.map((one) => [storyFacts(one, context), accountsOf(one, context).length]),
  ];
}

/** By number of accounts, then of copies, then by id. */
function largestStories({ archive, reprintOf }: PlanContext): readonly Story[] {
  const accounts = new Map(archive.stories.map((story) => [story, ownWords(story, reprintOf)]));
  return [...archive.stories]
    .sort(
      (a, b) =>
        accounts.get(b)! - accounts.get(a)! || b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_STORIES);
}

const ownWords = ({ members }: Story, reprintOf: PlanContext["reprintOf"]): number =>
  members.reduce((count, id) => (reprintOf.has(id) ? count : count + 1), 0);

/** Those that tell it in their own words. */
const accountsOf = (story: Story, context: PlanContext): readonly ArticleCard[] =>
  membersOf(story, context).filter(({ id }) => !context.reprintOf.has(id));

function lineView(story: Story, context: PlanContext, link: LinkTo) {
  const { words } = context;
  const accounts = accountsOf(story, context).length;
  return {
    ...storyLine(story, context, link),
    told: words.home.accounts(accounts, story.members.length - accounts),
    date: dateLabel(dateOf(story, context), words),
  };
}

function leadView(story: Story, context: PlanContext, link: LinkTo) {
  const accounts = accountsOf(story, context);
  const { words } = context;
  const more = accounts.length - MOST_ACCOUNTS;
  return {
    ...lineView(story, context, link),
    accounts: accounts.slice(0, MOST_ACCOUNTS).map((card) => cardView(card, link, { words })),
    more: more > 0 ? words.home.moreAccounts(more) : null,
    quote: quoteView(story, context, link),
  };
}

/** Words that several of the accounts have. */
function quoteView(story: Story, context: PlanContext, link: LinkTo) {
  const family = familyOf(story, context);
  if (family === null) return null;
  const { text, speaker, versions } = familyView(family, context, link);
  const said = new Set(family.members.map(({ id }) => id)).size;
  const { home } = context.words;
  const { language, direction } = versions[0]!.card;
  return { text, speaker: speaker ?? home.speakerUnknown, by: home.quotedBy(said), language, direction };
}

/** The quotation that most accounts of a story share, with these alone; null where none is short enough. */
function familyOf({ members }: Story, context: PlanContext): QuoteFamily | null {
  if (context.site.publish.text === "excerpt") return null;
  const accounts = members.filter((id) => !context.reprintOf.has(id));
  const shared = familiesIn(accounts, context.archive).filter((family) =>
    family.members.every((one) => quoteOf(one, context).text.length <= LONGEST_QUOTE),
  );
  const spoken = (family: QuoteFamily) =>
    family.members.filter((one) => quoteOf(one, context).speaker).length;
  return [...shared].sort((a, b) => spoken(b) - spoken(a) || (a.id < b.id ? -1 : 1))[0] ?? null;
}
