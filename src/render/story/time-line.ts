import type { Words } from "../../interface/words.ts";
import { civilOf, type Day, firstDayOf, lastDayOf, printDay } from "../../time/day.ts";
import { type LineView, linesOn, type TickView } from "../calendar/bars.ts";
import { placeOf, type Stretch } from "../calendar/place.ts";
import type { ListedCard } from "../card-view.ts";

/** When some accounts were written, on one axis: from the first day that any of them names to the last. */
export interface TimeLineView {
  readonly ticks: readonly TickView[];
  /** In the order of the accounts. */
  readonly rows: readonly {
    /** Its one day; empty where that is not known. */
    readonly sure: readonly LineView[];
    readonly maybe: readonly LineView[];
  }[];
}

/** Days beyond the first and last, as a share of all: an open end needs room to point to. */
const BEYOND = 0.06;
const MOST_TICKS = 5;
/** Closer to each other than that, in per cent, two labels would run into each other. */
const LEAST_BETWEEN = 17;
/** Past this, a label would run over the end. */
const LAST_LABEL = 88;

/** Null where there are not two days to be told apart. */
export function timeLineView(cards: readonly ListedCard[], words: Words): TimeLineView | null {
  const places = cards.map(({ article }) => placeOf(article!.date));
  const days = places
    .flatMap(({ stretches }) => stretches.flatMap(({ first, last }) => [first, last]))
    .filter(Number.isFinite);
  const [first, last] = [
    days.reduce((a, b) => Math.min(a, b), days[0]!),
    days.reduce((a, b) => Math.max(a, b), days[0]!),
  ];
  if (days.length === 0 || first === last) return null;
  const beyond = Math.ceil((last - first + 1) * BEYOND);
  const axis = { first: first - beyond, last: last + beyond };
  return {
    ticks: ticksOf(axis, words),
    rows: places.map(({ day, stretches }) => ({
      sure: day === null ? [] : linesOn(axis, stretches),
      maybe: day === null ? linesOn(axis, stretches) : [],
    })),
  };
}

/** Beginnings of days, months or years: the smallest unit of which there are not too many. */
function ticksOf(axis: Stretch, { dates }: Words): readonly TickView[] {
  const width = axis.last - axis.first + 1;
  const units = [1, 2, 5]
    .map((step) => daysIn(axis, step))
    .concat([1, 2, 3, 6].map((step) => monthsIn(axis, step)));
  const years = [1, 2, 5, 10, 20, 50, 100, 500].map((step) => monthsIn(axis, 12 * step));
  const fitting = [...units, ...years].find(({ length }) => length <= MOST_TICKS) ?? [];
  const ticks = fitting.map(({ first, last }) => ({
    x: Math.round((1000 * (first - axis.first)) / width) / 10,
    label: dates.short({ edtf: null, ranges: [{ earliest: printDay(first), latest: printDay(last) }] }),
  }));
  return ticks
    .filter(({ x }, i) => i === 0 || x - ticks[i - 1]!.x >= LEAST_BETWEEN)
    .filter(({ x }) => x <= LAST_LABEL);
}

function daysIn({ first, last }: Stretch, step: number): readonly Stretch[] {
  const days: Stretch[] = [];
  for (let day: Day = first; day <= last && days.length <= MOST_TICKS; day += step)
    days.push({ first: day, last: day });
  return days;
}

/** Whole months that begin on the axis; twelve of them, or a round number of years, as years. */
function monthsIn({ first, last }: Stretch, step: number): readonly Stretch[] {
  const { year, month } = civilOf(first);
  const from = Math.ceil((year * 12 + month) / step) * step;
  const months: Stretch[] = [];
  for (let at = from; months.length <= MOST_TICKS; at += step) {
    const begin = firstDayOf(Math.floor(at / 12), (at % 12) + 1);
    if (begin > last) break;
    const end = step < 12 ? lastDayOf(Math.floor(at / 12), (at % 12) + 1) : lastDayOf(Math.floor(at / 12));
    months.push({ first: begin, last: end });
  }
  return months;
}
