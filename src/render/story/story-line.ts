import type { Words } from "../../interface/words.ts";
import type { ArticleCard, CardDate, Story } from "../../records/archive.ts";
import { parseDay } from "../../time/day.ts";
import { cardFacts, type ListedCard, titleView } from "../card-view.ts";
import { type LinkTo, storyPath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";

/** Members of a story, in the archive's order. */
export const membersOf = (
  { members }: Story,
  { cards }: Pick<PlanContext, "cards">,
): readonly ArticleCard[] => members.map((id) => cards.get(id)!);

/** The account after which it is called: the first in time that has a headline of its own, and is no copy. */
export function namesake(story: Story, context: Pick<PlanContext, "cards" | "reprintOf">): ArticleCard {
  const { cards, reprintOf } = context;
  const isNamed = (id: string) => !cards.get(id)!.article!.titleSupplied;
  const found = story.members.find((id) => !reprintOf.has(id) && isNamed(id)) ?? story.members.find(isNamed);
  return cards.get(found ?? story.members[0]!)!;
}

/** The account, no copy, whose date leaves the fewest days, of several the first: it tells best when the story was told. */
export function bestDated(
  story: Story,
  { cards, reprintOf }: Pick<PlanContext, "cards" | "reprintOf">,
): ArticleCard {
  const accounts = story.members.filter((id) => !reprintOf.has(id)).map((id) => cards.get(id)!);
  return accounts.reduce((best, card) => (daysOf(card) < daysOf(best) ? card : best));
}

export const dateOf = (story: Story, context: Pick<PlanContext, "cards" | "reprintOf">): CardDate =>
  bestDated(story, context).article!.date;

/** From the first to the last; without one of them Infinity. */
function daysOf({ article }: ArticleCard): number {
  const { earliest, latest } = article!.date;
  return earliest === null || latest === null ? Infinity : parseDay(latest)! - parseDay(earliest)!;
}

/** A story in a short list. */
export function storyLine(story: Story, context: PlanContext, link: LinkTo) {
  const { title, language } = headOf(story, context);
  return {
    title,
    language,
    direction: directionOf(title),
    href: link(storyPath(story)),
    count: context.words.number(story.members.length),
  };
}

export function headOf(story: Story, context: Pick<PlanContext, "cards" | "reprintOf" | "words">) {
  return headView(namesake(story, context), context.words);
}

/** A story is called after one of its accounts. */
export function headView({ article }: ListedCard, words: Words) {
  return { title: titleView(article!, words).title, language: languageTag(article!.language) };
}

/** What a short list shows of it. */
export function storyFacts(story: Story, context: PlanContext): unknown {
  return [story.id, story.members.length, cardFacts(namesake(story, context)), dateOf(story, context)];
}
