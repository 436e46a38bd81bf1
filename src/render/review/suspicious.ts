import type { Archive, ArticleCard, CardDate, Story } from "../../records/archive.ts";
import { parseDay } from "../../time/day.ts";
import { isEmptyClock } from "../../time/empty-clock.ts";
import { exactDay } from "../../time/exact-day.ts";
import { inBlocks } from "../blocks.ts";
import type { PlanContext } from "../page-type.ts";
import type { Look } from "./lists.ts";

/** The first printed newspaper, the Relation of Strasbourg, is of 1605. */
const FIRST_PAPER = "1605-01-01";
/** Accounts of one event that lie further apart, in days, are about two, or one of them is dated wrongly. */
const FAR_APART = 60;

type Context = Pick<
  PlanContext,
  "blocks" | "cards" | "keeping" | "places" | "reprintOf" | "standingOf" | "words"
> & {
  readonly archive: Pick<Archive, "stories">;
};

/** Dates that are possible, and yet seldom right; in the archive's order. */
export function findSuspicious(context: Context): readonly Look[] {
  const { suspicious } = context.words.review;
  const odd = oddIn(context).flat();
  const isOdd = new Set(odd.map(({ card }) => card));
  const far = farFromStories(context).filter((card) => !isOdd.has(card));
  const looks = [
    ...odd.map(({ card, how }) => ({ card, why: suspicious[how] })),
    ...far.map((card) => ({ card, why: suspicious.farApart })),
  ];
  const placeOf = ({ card }: Look) => context.places.get(card.id)!;
  return looks.sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a date looks like by itself. */
const oddIn = inBlocks((cards) =>
  cards.flatMap((card) => {
    const how = card.article && oddnessOf(card.article.date);
    return how ? [{ card, how }] : [];
  }),
);

function oddnessOf(date: CardDate): "tooOld" | "emptyClock" | "newYear" | null {
  const day = exactDay(date);
  if (date.latest !== null && isBefore(date.latest, FIRST_PAPER)) return "tooOld";
  if (day !== null && isEmptyClock(day)) return "emptyClock";
  return day?.endsWith("-01-01") ? "newYear" : null;
}

/** Of all stories the accounts that all others lie far from; of a story that is as it was they are known. */
function farFromStories(context: Context): readonly ArticleCard[] {
  const keep = context.keeping("far from its story");
  return context.archive.stories.flatMap((story) =>
    keep(story, [context.standingOf(story)], () =>
      story.members.map((id) => context.cards.get(id)!).filter((card) => isFarFrom(story, card, context)),
    ),
  );
}

const isBefore = (one: string, other: string): boolean => parseDay(one)! < parseDay(other)!;

/** Do all other dated accounts of its event lie far from it? A copy may be of any later day. */
function isFarFrom(story: Story, { id, article }: ArticleCard, { reprintOf, cards }: Context): boolean {
  if (reprintOf.has(id)) return false;
  const others = story.members
    .filter((other) => other !== id && !reprintOf.has(other))
    .map((other) => cards.get(other)!.article!.date)
    .filter(({ ranges }) => ranges.length > 0);
  const { date } = article!;
  return date.ranges.length > 0 && others.length > 0 && others.every((other) => gap(date, other) > FAR_APART);
}

/** Days between the nearest days of two dates; an open end reaches everywhere. */
function gap(one: CardDate, other: CardDate): number {
  const between = (last: string | null, first: string | null) =>
    last === null || first === null ? 0 : parseDay(first)! - parseDay(last)!;
  return Math.max(0, between(one.latest, other.earliest), between(other.latest, one.earliest));
}
