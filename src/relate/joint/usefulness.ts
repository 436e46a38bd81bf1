import type { ArticleCard, CardDate, Usefulness } from "../../records/archive.ts";
import { civilOf, type Day, printDay } from "../../time/day.ts";
import { countDays, fromRanges } from "../../time/days.ts";
import { dayOfYear, readPartsOfYear } from "../../time/part-of-year.ts";
import { weekdayOf } from "../../time/weekday.ts";
import { weigh } from "../../time/weigh.ts";
import type { Account } from "./account.ts";
import { type Accounts, dateTogether, type Told, withAnother } from "./date-together.ts";

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
export function usefulnessIn(accounts: Accounts, told: readonly Told[]): readonly Usefulness[] {
  if (accounts.all.length > LARGEST) return [];
  const toldOf = new Map(told.map((one) => [one.id, one]));
  const open = accounts.all
    .map((account) => ({ account, now: widthOf(toldOf.get(account.card.id)?.date ?? dateOf(account)) }))
    .filter(({ now }) => now > 1);
  return open.slice(0, TRIED).flatMap(({ account }) => {
    const days = likeliest(account, toldOf.get(account.card.id));
    if (days.length === 0) return [];
    const others = open.filter((other) => other.account !== account);
    const tried = withAnother(accounts, account, datedTo(account.card, days[0]!));
    const then = dateTogether(
      tried,
      others.map((other) => other.account),
    );
    const dates = new Map(then.map(({ id, date }) => [id, date]));
    const widths = others.map(
      (other) => [other.now, widthOf(dates.get(other.account.card.id) ?? dateOf(other.account))] as const,
    );
    const fixes = widths.filter(([, width]) => width === 1).length;
    const narrows = widths.filter(([before, width]) => width > 1 && width < before).length;
    const candidates = days.length > MOST_CANDIDATES ? [] : days.map(printDay);
    return fixes + narrows === 0 ? [] : [{ id: account.card.id, fixes, narrows, candidates }];
  });
}

const dateOf = ({ card }: Account): CardDate => card.article!.date;

/** How many days it may be of. */
const widthOf = ({ edtf, ranges }: CardDate): number =>
  edtf === null ? Infinity : countDays(fromRanges(ranges));

/** The best days one by one, weekdays heeded; none where they are too many. */
function likeliest({ votes }: Account, told: Told | undefined): readonly Day[] {
  const { best } = weigh(told ? [...votes, ...told.rows] : votes);
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
  const trace = { ...card.trace!(), known };
  return { ...card, trace: () => trace, article: { ...card.article!, date } };
}
