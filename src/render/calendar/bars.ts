import { civilOf, firstDayOf, lastDayOf } from "../../time/day.ts";
import type { Axis, Stretch } from "./place.ts";

/** Heights of a bar of two parts in per cent of the tallest: solid below, hatched on top. */
export interface BarView {
  readonly sure: number;
  readonly maybe: number;
  /** Distances from the top, as SVG counts. */
  readonly sureTop: number;
  readonly maybeTop: number;
}

/** Shortest bar that still can be seen, in per cent. */
const LEAST = 6;

/** One bar; `most` is the total of the tallest. */
export function barOf(certain: number, possible: number, most: number): BarView {
  const height = (count: number) =>
    count === 0 || most === 0 ? 0 : Math.max(LEAST, round((100 * count) / most));
  const sure = height(certain);
  const maybe = Math.min(height(possible), round(100 - sure));
  return { sure, maybe, sureTop: round(100 - sure), maybeTop: round(100 - sure - maybe) };
}

/** A stretch of days drawn on an axis, in per cent of its width. */
export interface LineView {
  readonly x: number;
  readonly width: number;
  /** It runs on, over the beginning or the end of the axis. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Days from the first year to the end of the last. */
export function axisDays({ first, last }: Axis): Stretch {
  return { first: firstDayOf(first), last: lastDayOf(last) };
}

/** Where stretches lie on an axis of days; one that is narrower than can be seen is widened. */
export function linesOn(axis: Stretch, stretches: readonly Stretch[]): readonly LineView[] {
  const width = axis.last - axis.first + 1;
  return stretches
    .filter(({ first, last }) => last >= axis.first && first <= axis.last)
    .map(({ first, last }) => {
      const from = Math.max(first, axis.first) - axis.first;
      const to = Math.min(last, axis.last) - axis.first + 1;
      const share = Math.max(1, round((100 * (to - from)) / width));
      return {
        x: Math.min(round((100 * from) / width), round(100 - share)),
        width: share,
        openStart: first < axis.first,
        openEnd: last > axis.last,
      };
    });
}

/** Closer to the first year than that, in per cent, two labels would run into each other. */
const LEAST_BETWEEN = 14;

export interface TickView {
  readonly x: number;
  readonly label: string;
}

/** Some five round years along an axis, its first among them. */
export function ticksOn({ first, last }: Axis): readonly TickView[] {
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((size) => (last - first) / size <= 5) ?? 2000;
  const axis = axisDays({ first, last });
  const years = [first];
  for (let year = Math.ceil((first + 1) / step) * step; year <= last; year += step) years.push(year);
  const width = axis.last - axis.first + 1;
  return years
    .map((year) => ({ x: round((100 * (firstDayOf(year) - axis.first)) / width), label: String(year) }))
    .filter(({ x }, i) => i === 0 || x >= LEAST_BETWEEN);
}

/** Axis of whole years around some stretches; null where they name no day. */
export function axisAround(stretches: readonly Stretch[]): Axis | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of stretches.flatMap((stretch) => [stretch.first, stretch.last]).filter(Number.isFinite)) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return Number.isFinite(first) ? { first: civilOf(first).year, last: civilOf(last).year } : null;
}

const round = (number: number): number => Math.round(number * 10) / 10;
