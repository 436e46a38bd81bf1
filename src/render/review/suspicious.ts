import type { ArticleCard, CardDate } from "../../records/archive.ts";
import { parseDay } from "../../time/day.ts";
import { exactDay } from "../../time/exact-day.ts";
import type { PlanContext } from "../page-type.ts";
import type { Look } from "./lists.ts";

/** The first printed newspaper, the Relation of Strasbourg, is of 1605. */
const FIRST_PAPER = "1605-01-01";
/** What a program prints for a time that it does not know: the beginnings of the clocks of Unix and of spreadsheets. */
const EMPTY_CLOCKS: readonly string[] = ["1970-01-01", "1969-12-31", "1900-01-01", "1904-01-01"];
/** Accounts of one event that lie further apart, in days, are about two, or one of them is dated wrongly. */
const FAR_APART = 60;

type Context = Pick<PlanContext, "articles" | "storyOf" | "reprintOf" | "cards" | "words">;

/** Dates that are possible, and yet seldom right; in the archive's order. */
export function findSuspicious(context: Context): readonly Look[] {
  return context.articles.flatMap((card) => {
    const why = suspicion(card, context);
    return why === null ? [] : [{ card, why }];
  });
}

function suspicion(card: ArticleCard, context: Context): string | null {
  const { date } = card.article!;
  const { suspicious } = context.words.review;
  const day = exactDay(date);
  if (date.latest !== null && isBefore(date.latest, FIRST_PAPER)) return suspicious.tooOld;
  if (day !== null && EMPTY_CLOCKS.includes(day)) return suspicious.emptyClock;
  if (day?.endsWith("-01-01")) return suspicious.newYear;
  return isFarFromStory(card, context) ? suspicious.farApart : null;
}

const isBefore = (one: string, other: string): boolean => parseDay(one)! < parseDay(other)!;

/** Do all other dated accounts of its event lie far from it? A copy may be of any later day. */
function isFarFromStory({ id, article }: ArticleCard, { storyOf, reprintOf, cards }: Context): boolean {
  if (reprintOf.has(id)) return false;
  const others = (storyOf.get(id)?.members ?? [])
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
