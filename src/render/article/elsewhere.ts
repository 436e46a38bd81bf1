import type { ArticleCard, Reprint } from "../../records/archive.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { type LinkTo, storyPath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { count } from "../phrases/count.ts";
import { percent } from "../phrases/percent.ts";
import { headOf, membersOf, storyFacts } from "../story/story-line.ts";

/** Longest list below an article; the story's own page has all. */
const MOST = 6;

/** Other accounts of its event, originals before copies. */
function othersOf(card: ArticleCard, context: PlanContext): readonly ArticleCard[] {
  const story = context.storyOf.get(card.id);
  if (!story) return [];
  const others = membersOf(story, context).filter(({ id }) => id !== card.id);
  const isCopy = ({ id }: ArticleCard) => context.reprintOf.has(id);
  return [...others.filter((other) => !isCopy(other)), ...others.filter(isCopy)];
}

/** What the page shows of the story. */
export function elsewhereFacts(card: ArticleCard, context: PlanContext): unknown {
  const story = context.storyOf.get(card.id);
  if (!story) return null;
  const shown = othersOf(card, context).slice(0, MOST);
  return [
    storyFacts(story, context),
    context.reprintOf.get(card.id) ?? null,
    shown.map((other) => [cardFacts(other), context.reprintOf.get(other.id) ?? null]),
  ];
}

/** "The same story elsewhere"; null where nobody else in the archive tells it. */
export function elsewhereView(card: ArticleCard, context: PlanContext, link: LinkTo) {
  const story = context.storyOf.get(card.id);
  if (!story) return null;
  const others = othersOf(card, context);
  const { language } = context.site;
  const own = context.reprintOf.get(card.id);
  return {
    href: link(storyPath(story)),
    title: headOf(story, context).title,
    all: count(story.members.length, "account"),
    copy: own ? `This is a copy: ${percent(own.share)} of its words are those of the original below.` : null,
    cards: others.slice(0, MOST).map((other) => {
      const note = noteOn(other, card, own, context);
      return cardView(other, link, { language, note });
    }),
    more: others.length > MOST,
  };
}

function noteOn(
  other: ArticleCard,
  card: ArticleCard,
  own: Reprint | undefined,
  { reprintOf }: PlanContext,
): string | null {
  if (own?.of === other.id) return "Original of this copy";
  const copied = reprintOf.get(other.id);
  if (!copied) return null;
  return copied.of === card.id
    ? `Copy of this, ${percent(copied.share)} of its words in common`
    : "Copy of another account";
}
