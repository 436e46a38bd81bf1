import type { ArticleCard, CardDate, Usefulness } from "../../records/archive.ts";
import { civilOf, type Day, printDay } from "../../time/day.ts";
import { countDays, fromRanges } from "../../time/days.ts";
import { dayOfYear, readPartsOfYear } from "../../time/part-of-year.ts";
import { weekdayOf } from "../../time/weekday.ts";
import { weigh } from "../../time/weigh.ts";
import { evidenceOf } from "./account.ts";
import { dateTogether, type Told } from "./date-together.ts";

/** Of so many undated accounts of a story it is tried out what a date would do to the others. */
const TRIED = 4;
/** Stories of more accounts have dates of their own. */
const LARGEST = 12;
/** More days than that are no choice. */
const MOST_CANDIDATES = 14;
/** Days further apart are not tried: nearly any would do. */
const LOOKED_AT = 1500;

/**
 * For each account of a story without a day of its own: how many of the others a date for it would settle to the day,
 * how many it would narrow, and which days are likeliest. Tried out with the first of these.
 */
export function usefulnessIn(
  members: readonly ArticleCard[],
  originalOf: ReadonlyMap<string, string>,
  told: readonly Told[],
): readonly Usefulness[] {
  if (members.length > LARGEST) return [];
  const now = widthsOf(members, told);
  const open = members.filter(({ id }) => now.get(id)! > 1);
  const toldOf = new Map(told.map((one) => [one.id, one]));
  return open.slice(0, TRIED).flatMap((card) => {
    const days = likeliest(card, toldOf.get(card.id));
    if (days.length === 0) return [];
    const tried = members.map((other) => (other === card ? datedTo(card, days[0]!) : other));
    const then = widthsOf(tried, dateTogether(tried, originalOf));
    const others = open
      .filter((other) => other !== card)
      .map(({ id }) => [now.get(id)!, then.get(id)!] as const);
    const fixes = others.filter(([, width]) => width === 1).length;
    const narrows = others.filter(([before, width]) => width > 1 && width < before).length;
    const candidates = days.length > MOST_CANDIDATES ? [] : days.map(printDay);
    return fixes + narrows === 0 ? [] : [{ id: card.id, fixes, narrows, candidates }];
  });
}

/** How many days each may be of. */
function widthsOf(members: readonly ArticleCard[], told: readonly Told[]): ReadonlyMap<string, number> {
  const dates = new Map(members.map(({ id, article }) => [id, article!.date]));
  for (const { id, date } of told) dates.set(id, date);
  return new Map([...dates].map(([id, date]) => [id, widthOf(date)]));
}

const widthOf = ({ edtf, ranges }: CardDate): number =>
  edtf === null ? Infinity : countDays(fromRanges(ranges));

/** The best days one by one, weekdays heeded; none where they are too many. */
function likeliest({ trace }: ArticleCard, told: Told | undefined): readonly Day[] {
  const own = trace!.votes.map(evidenceOf);
  const { best } = weigh(told ? [...own, ...told.rows] : own);
  if (best === null) return [];
  const { weekdays, partsOfYear } = best;
  const parts = partsOfYear.length > 0 ? readPartsOfYear(partsOfYear) : null;
  const days = fromRanges(best.ranges);
  if (countDays(days) > LOOKED_AT) return [];
  return days
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .filter((day) => weekdays.length === 0 || weekdays.includes(weekdayOf(day)))
    .filter((day) => {
      const { month, day: dayOfMonth } = civilOf(day);
      return parts === null || parts[dayOfYear(month, dayOfMonth)];
    });
}

/** As if the owner had given that day. */
function datedTo(card: ArticleCard, day: Day): ArticleCard {
  const iso = printDay(day);
  const ranges = [{ earliest: iso, latest: iso }];
  const known = { ranges, weekdays: null, confidence: 1 };
  const date = { edtf: iso, earliest: iso, latest: iso, ranges, weekdays: [], basis: "corrected" } as const;
  return { ...card, trace: { ...card.trace!, known }, article: { ...card.article!, date } };
}
