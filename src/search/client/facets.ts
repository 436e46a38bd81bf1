import { bitReader, riceWidth } from "../bits.ts";
import { COLUMNS, NAME_COLUMNS, placeWidth } from "../columns.ts";
import type { Names } from "../facts.ts";
import type { Layout } from "../layout.ts";
import type { Contents, Library } from "./library.ts";

/** From a year to a year; an end may be open. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What an article can be filtered by. */
export interface Row {
  /** The years that it may be from; none: unknown. */
  readonly years: readonly Years[];
  readonly basis: readonly string[];
  readonly language: readonly string[];
  readonly sources: readonly string[];
  readonly people: readonly string[];
  /** Null: not loaded. */
  readonly names: Names | null;
}

type FactFacet = "sources" | "people" | "basis" | "language";
export type NameFacet = keyof Names;
export type ListFacet = FactFacet | NameFacet;

/** What the reader narrowed the search down to. */
export interface Filters {
  readonly from: number | null;
  readonly to: number | null;
  /** Leave out what is only possibly from those years. */
  readonly sure: boolean;
  readonly chosen: Readonly<Record<ListFacet, readonly string[]>>;
}

/** In the order in which they are shown. */
export const LIST_FACETS: readonly ListFacet[] = [
  "stories",
  "named",
  "places",
  "sources",
  "people",
  "basis",
  "language",
];

const isNameFacet = (facet: ListFacet): facet is NameFacet =>
  (NAME_COLUMNS as readonly string[]).includes(facet);

export const NO_FILTERS: Filters = {
  from: null,
  to: null,
  sure: false,
  chosen: { stories: [], named: [], places: [], sources: [], people: [], basis: [], language: [] },
};

export const isFiltered = ({ from, to, chosen }: Filters): boolean =>
  from !== null || to !== null || LIST_FACETS.some((facet) => chosen[facet].length > 0);

/** Is any of what was chosen a name? */
export const wantsNames = ({ chosen }: Filters): boolean =>
  NAME_COLUMNS.some((facet) => chosen[facet].length > 0);

/** What an article has in a list. */
const valuesOf = (row: Row, facet: ListFacet): readonly string[] =>
  isNameFacet(facet) ? (row.names?.[facet] ?? []) : row[facet];

/** The rows of all articles, by key. */
export async function loadRows(
  library: Library,
  layout: Layout,
  withNames: boolean,
): Promise<ReadonlyMap<number, Row>> {
  const numbers = Array.from({ length: layout.facts }, (_, number) => number);
  const [facts, names] = await Promise.all([
    Promise.all(numbers.map((number) => library.file("facts", number))),
    withNames ? Promise.all(numbers.map((number) => library.file("names", number))) : null,
  ]);
  return new Map(facts.flatMap((file, number) => rowsOf(file, names?.[number] ?? null, number, layout)));
}

function rowsOf(
  [count, keys, ...columns]: Contents["facts"],
  names: Contents["names"] | null,
  number: number,
  layout: Layout,
): [number, Row][] {
  const reader = bitReader(keys);
  const width = riceWidth(2 ** layout.keyBits / layout.facts, count);
  const cells = columns.map(([values, places]) => cellsOf(values, places, count));
  const cell = (name: (typeof COLUMNS)[number], at: number) => cells[COLUMNS.indexOf(name)]![at]!;
  const nameCells = names?.map(([values, places]) => cellsOf(values, places, count)) ?? null;
  const namesAt = (at: number) =>
    nameCells && { named: nameCells[0]![at]!, places: nameCells[1]![at]!, stories: nameCells[2]![at]! };
  let before = -1;
  return Array.from({ length: count }, (_, at): [number, Row] => {
    before += reader.rice(width) + 1;
    const row: Row = {
      years: yearsOf(cell("years", at)[0]!),
      basis: cell("basis", at),
      language: cell("language", at),
      sources: cell("sources", at),
      people: cell("people", at),
      names: namesAt(at),
    };
    return [before * layout.facts + number, row];
  });
}

function yearsOf(text: string): readonly Years[] {
  if (text === "") return [];
  return text.split(",").map((range) => {
    const [from, to] = range.split("..");
    return { from: from ? Number(from) : -Infinity, to: to ? Number(to) : Infinity };
  });
}

function cellsOf(values: readonly string[], places: string, count: number): readonly (readonly string[])[] {
  const reader = bitReader(places);
  const width = placeWidth(values.length);
  return Array.from({ length: count }, () =>
    Array.from({ length: reader.number() }, () => values[reader.bits(width)]!),
  );
}

/** Does an article lie in the years: surely, possibly, or not at all? What has no date may be from any. */
export function inYears(row: Row, { from, to }: Pick<Filters, "from" | "to">): "sure" | "possible" | null {
  if (from === null && to === null) return "sure";
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  const { years } = row;
  if (years.length > 0 && !years.some((one) => one.to >= first && one.from <= last)) return null;
  const isInside = years.length > 0 && years.every((one) => one.from >= first && one.to <= last);
  return isInside ? "sure" : "possible";
}

/** How an article stands to all filters, or to all but one. */
export function passes(row: Row, filters: Filters, but?: ListFacet | "years"): "sure" | "possible" | null {
  for (const facet of LIST_FACETS) {
    const wanted = filters.chosen[facet];
    if (facet !== but && wanted.length > 0 && !wanted.some((value) => valuesOf(row, facet).includes(value)))
      return null;
  }
  if (but === "years") return "sure";
  const years = inYears(row, filters);
  return years === "possible" && filters.sure ? null : years;
}

export interface Counted {
  readonly value: string;
  readonly count: number;
}

/** Values of a facet among some articles that pass all other filters, commonest first; chosen ones are always there. */
export function countFacet(rows: readonly Row[], filters: Filters, facet: ListFacet): readonly Counted[] {
  const counts = new Map(filters.chosen[facet].map((value) => [value, 0]));
  for (const row of rows) {
    if (passes(row, filters, facet) === null) continue;
    for (const value of valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A year, or a decade, and how many articles are from it. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly certain: number;
  readonly possible: number;
}

/** More years than this are shown as decades: bars must stay wide enough to be hit. */
const MOST_YEARS = 12;

/**
 * Articles by year in time order, from the first year of which one surely is to the last; where these are many, by
 * decade, and by year within the decade that is chosen.
 */
export function countYears(rows: readonly Row[], filters: Filters): readonly Bar[] {
  const passing = rows.filter((row) => row.years.length > 0 && passes(row, filters, "years") !== null);
  const years = passing.flatMap(({ years }) => years.flatMap(({ from, to }) => (from === to ? [from] : [])));
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const { from, to } = filters;
  const isOneDecade = from !== null && to !== null && decade(from) === decade(to);
  if (isOneDecade) return barsOf(passing, decade(from), decade(from) + 9, 1);
  return last - first < MOST_YEARS
    ? barsOf(passing, first, last, 1)
    : barsOf(passing, decade(first), last, 10);
}

const decade = (year: number): number => Math.floor(year / 10) * 10;

function barsOf(rows: readonly Row[], start: number, last: number, step: number): readonly Bar[] {
  const bars = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => ({
    from: start + i * step,
    to: start + (i + 1) * step - 1,
    certain: 0,
    possible: 0,
  }));
  for (const { years } of rows) {
    const touched = bars.filter((bar) => years.some(({ from, to }) => from <= bar.to && to >= bar.from));
    const isSure =
      touched.length === 1 && years.every(({ from, to }) => from >= touched[0]!.from && to <= touched[0]!.to);
    for (const bar of touched) {
      if (isSure) bar.certain += 1;
      else bar.possible += 1;
    }
  }
  return bars;
}
