import type { Words } from "../../interface/words.ts";
import { type LinkTo, paths, yearPath } from "../links.ts";
import { type BarView, barOf } from "./bars.ts";
import type { Calendar } from "./calendar.ts";
import type { Axis } from "./place.ts";

/** All years as small bars, by decades where there are many. */
export interface StripView {
  readonly rows: readonly StripRow[];
}

export interface StripRow {
  /** `1930s`; null where one row holds all. */
  readonly label: string | null;
  /** Anchor of the row: `d1930`. */
  readonly id: string | null;
  /** Cells of an empty place are null: the row begins or ends inside its decade. */
  readonly cells: readonly (CellView | null)[];
}

/** One period: a year, a month or a day. */
export interface CellView {
  readonly label: string;
  /** Null: nothing is here. */
  readonly href: string | null;
  readonly certain: number;
  readonly possible: number;
  /** `41`; `(6)` where all are only possible; empty for none. */
  readonly count: string;
  readonly bar: BarView;
  /** For those who cannot see bars: `2022: 41 articles, 6 possibly`. */
  readonly words: string;
}

/** Longest span that is shown as one row. */
const MOST_IN_A_ROW = 12;

/** A year with something in it. */
export interface YearCount {
  readonly year: number;
  readonly href: string;
  readonly certain: number;
  readonly possible: number;
}

/** Every year a bar, from the first that holds anything to the last. Null where none does. `inARow`: at the most. */
export function stripView(
  calendar: Calendar,
  words: Words,
  link: LinkTo,
  inARow = MOST_IN_A_ROW,
): StripView | null {
  const years = calendar.years.map(({ year, certain, possible }) => ({
    year,
    href: link(yearPath(year)),
    certain: certain.length,
    possible: possible.length,
  }));
  return stripOf(years, words, inARow);
}

/** The same of anything that is counted by years, in order. `says`: a count in words, where it is not of articles. */
export function stripOf(
  years: readonly YearCount[],
  words: Words,
  inARow = MOST_IN_A_ROW,
  says?: (many: number) => string,
): StripView | null {
  const span = spanOf(years);
  if (!span) return null;
  const shelves = new Map(years.map((one) => [one.year, one]));
  const most = mostOf(years.map(({ certain, possible }) => certain + possible));
  const cell = (year: number, label: string) => {
    const { href = null, certain = 0, possible = 0 } = shelves.get(year) ?? {};
    return cellView({ label, href, certain, possible, name: String(year), says }, most, words);
  };
  if (span.last - span.first < inARow) {
    const cells = range(span.first, span.last).map((year) => cell(year, String(year)));
    return { rows: [{ label: null, id: null, cells }] };
  }
  const rows = decadesOf(years).map((decade) => ({
    label: words.time.decade(decade),
    id: decadeAnchor(decade),
    cells: range(decade, decade + 9).map((year) =>
      year < span.first || year > span.last ? null : cell(year, String(year).slice(-2)),
    ),
  }));
  return { rows };
}

/** As many years as a wide row has room for. */
const MOST_IN_A_WIDE_ROW = 36;

/** The same in one row: where there are very many years, every decade a bar that leads to its own. */
export function rowStripView(calendar: Calendar, words: Words, link: LinkTo): StripView | null {
  const { years } = calendar;
  const span = spanOf(years);
  if (!span || span.last - span.first < MOST_IN_A_WIDE_ROW)
    return stripView(calendar, words, link, MOST_IN_A_WIDE_ROW);
  const decades = decadesOf(years).map((decade) => {
    const of = years.filter(({ year }) => decadeOf(year) === decade);
    const possible = new Set(of.flatMap((shelf) => shelf.possible));
    return {
      decade,
      certain: of.reduce((sum, shelf) => sum + shelf.certain.length, 0),
      possible: possible.size,
    };
  });
  const most = mostOf(decades.map(({ certain, possible }) => certain + possible));
  const cells = decades.map(({ decade, certain, possible }) =>
    cellView(
      {
        label: words.time.decade(decade),
        href: link(paths.timeline, decadeAnchor(decade)),
        certain,
        possible,
      },
      most,
      words,
    ),
  );
  return { rows: [{ label: null, id: null, cells }] };
}

function spanOf(years: readonly { readonly year: number }[]): Axis | null {
  return years.length === 0 ? null : { first: years[0]!.year, last: years.at(-1)!.year };
}

const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

const decadesOf = (years: readonly { readonly year: number }[]): readonly number[] => [
  ...new Set(years.map(({ year }) => decadeOf(year))),
];

const decadeAnchor = (decade: number): string => `d${decade}`;

/** A cell before it is drawn. */
interface Cell extends Pick<CellView, "label" | "href" | "certain" | "possible"> {
  /** What it is called where the label is short. */
  readonly name?: string;
  readonly says?: ((many: number) => string) | undefined;
}

export function cellView(
  { label, href, certain, possible, name = label, says }: Cell,
  most: number,
  { number, terms }: Words,
): CellView {
  return {
    label,
    href,
    certain,
    possible,
    count: certain > 0 ? number(certain) : possible > 0 ? `(${number(possible)})` : "",
    bar: barOf(certain, possible, most),
    words: `${name}: ${says?.(certain) ?? terms.certainAndPossible(certain, possible)}`,
  };
}

/** What a strip shows, for the key of its page. */
export function stripFacts({ years }: Calendar): unknown {
  return years.map(({ year, certain, possible }) => [year, certain.length, possible.length]);
}

export const mostOf = (totals: readonly number[]): number => totals.reduce((a, b) => Math.max(a, b), 0);

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
