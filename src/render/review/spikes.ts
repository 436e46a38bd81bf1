import type { ArticleCard } from "../../records/archive.ts";
import { exactDay } from "../../time/exact-day.ts";
import type { PlanContext } from "../page-type.ts";
import type { Look } from "./lists.ts";

/** Fewer on one day are no spike, however few there are on others. */
const LEAST = 5;
/** Standard deviations above what a day has on average: where dates fall by chance, one day in thirty thousand. */
const UNUSUAL = 4;

/** Days to which unusually many articles were dated by inference; the fullest day first. */
export function findSpikes({ articles, words, storyOf }: PlanContext): readonly Look[] {
  const days = new Map<string, ArticleCard[]>();
  for (const card of articles) {
    const { date } = card.article!;
    const day = date.basis === "inferred" ? exactDay(date) : null;
    if (day === null) continue;
    const same = days.get(day);
    if (same) same.push(card);
    else days.set(day, [card]);
  }
  const counted = [...days].map(([day, cards]) => ({
    day,
    cards,
    events: new Set(cards.map(({ id }) => storyOf.get(id)?.id ?? `alone ${id}`)).size,
  }));
  const usual = counted.reduce((sum, { events }) => sum + events, 0) / Math.max(1, counted.length);
  return counted
    .filter(({ events }) => events >= LEAST && events > usual + UNUSUAL * Math.sqrt(usual))
    .sort((a, b) => b.events - a.events || (a.day < b.day ? -1 : 1))
    .flatMap(({ day, cards }) => {
      const why = words.review.spikes.why(words.dates.day(day), cards.length);
      return cards.map((card) => ({ card, why }));
    });
}
