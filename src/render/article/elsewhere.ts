import type { Words } from "../../interface/words.ts";
import type { ArticleCard, Reprint, Story } from "../../records/archive.ts";
import { cardFacts, cardView, type ListedCard, listed } from "../card-view.ts";
import { type LinkTo, storyPath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { percent } from "../phrases/percent.ts";
import { headView, namesake } from "../story/story-line.ts";

/** Longest list below an article; the story's own page has all. */
const MOST = 6;

/** What an article's page shows of its story. */
export interface Elsewhere {
  readonly story: string;
  /** How many accounts it has. */
  readonly accounts: number;
  /** After which account it is called. */
  readonly namesake: ListedCard;
  /** Of which article this one is a copy. */
  readonly copy: Reprint | null;
  readonly others: readonly { readonly card: ListedCard; readonly copy: Reprint | null }[];
}

/** All that it depends on, in few words. */
export function elsewhereFacts(card: ArticleCard, context: PlanContext): unknown {
  const story = context.storyOf.get(card.id);
  if (!story) return null;
  const copy = context.reprintOf.get(card.id);
  return [
    [story.id, story.members.length, cardFacts(namesake(story, context)), copy?.of, copy?.share],
    othersOf(card, story, context).map((other) => {
      const copied = context.reprintOf.get(other.id);
      return [cardFacts(other), copied?.of, copied?.share];
    }),
  ];
}

/** One thing for all of the archive that they hang on, the same one as long as that is the same. */
export function elsewhereThing({ id }: ArticleCard, context: PlanContext): unknown {
  const story = context.storyOf.get(id);
  return story && context.standingOf(story);
}

/** Null where nobody else in the archive tells it. */
export function elsewhereOf(card: ArticleCard, context: PlanContext): Elsewhere | null {
  const story = context.storyOf.get(card.id);
  if (!story) return null;
  const copyOf = (id: string) => context.reprintOf.get(id) ?? null;
  return {
    story: story.id,
    accounts: story.members.length,
    namesake: listed(namesake(story, context)),
    copy: copyOf(card.id),
    others: othersOf(card, story, context).map((other) => ({ card: listed(other), copy: copyOf(other.id) })),
  };
}

/** The first of the other accounts of its event, originals before copies. */
function othersOf(card: ArticleCard, story: Story, { tellersOf }: PlanContext): readonly ArticleCard[] {
  return tellersOf(story)
    .slice(0, MOST + 1)
    .filter((other) => other !== card)
    .slice(0, MOST);
}

/** "The same story elsewhere". */
export function elsewhereView(card: ListedCard, elsewhere: Elsewhere | null, words: Words, link: LinkTo) {
  if (elsewhere === null) return null;
  const { story, accounts, copy: own, others } = elsewhere;
  return {
    href: link(storyPath({ id: story })),
    title: headView(elsewhere.namesake, words).title,
    all: words.elsewhere.all(accounts),
    copy: own ? words.elsewhere.copy(percent(own.share)) : null,
    cards: others.map((other) => {
      const note = noteOn(other, card, own, words);
      return cardView(other.card, link, { words, note });
    }),
    more: accounts - 1 > MOST,
  };
}

function noteOn(
  other: Elsewhere["others"][number],
  card: ListedCard,
  own: Reprint | null,
  { elsewhere }: Words,
): string | null {
  if (own?.of === other.card.id) return elsewhere.original;
  if (other.copy === null) return null;
  return other.copy.of === card.id ? elsewhere.copyOfThis(percent(other.copy.share)) : elsewhere.copyOfOther;
}
