import type { PageLine } from "./page-line.ts";

/** Lines of a table of which a scraper made one line of each cell: from the first to before the last. */
export interface CellTable {
  readonly from: number;
  readonly to: number;
}

/** So many short lines in a row, some of them figures: menus are as long, but have none. */
export function findCellTables(lines: readonly PageLine[]): readonly CellTable[] {
  let tables: CellTable[] | null = null;
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    let figures = 0;
    while (to < lines.length && isCell(lines[to]!)) if (isFigure(lines[to++]!)) figures++;
    if (to - from >= LEAST_CELLS && figures >= OF_FIGURES * (to - from)) {
      tables ??= [];
      tables.push({ from, to });
    }
    from = to;
  }
  return tables ?? NONE;
}

const NONE: readonly CellTable[] = [];

const isCell = ({ prose, stop, count, cue }: PageLine): boolean =>
  prose < 0.5 && !stop && count <= MOST_IN_CELL && cue <= CLEAR;

/** `417`, `9.1 oz`; but not `2.1 Wages`, which stands in a list of contents. */
const isFigure = ({ numbers, text }: PageLine): boolean =>
  numbers >= FIGURES && !/^\d[\d.]*\s+\p{Lu}/u.test(text);

const MOST_IN_CELL = 6;
const LEAST_CELLS = 12;
const CLEAR = 0.6;
/** Share of figures in the words of a cell, and of cells that are figures. */
const FIGURES = 0.5;
const OF_FIGURES = 0.3;
