import { parseDay } from "../time/day.ts";
import { wrongRow } from "./read-table.ts";

/** `a; b;` → `["a", "b"]`. */
export function listOf(cell: string): readonly string[] {
  if (cell === "") return NONE; // most cells
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const NONE: readonly string[] = [];

/** Where a cell stands, for messages. */
export interface CellPlace {
  readonly shown: string;
  readonly line: number;
  readonly column: string;
}

/** An ISO day. Throws an ArchiveError (2) for anything else. */
export function dayIn(cell: string, { shown, line, column }: CellPlace): string {
  if (/^\d{4}-\d\d-\d\d$/.test(cell) && parseDay(cell) !== null) return cell;
  throw wrongRow(
    shown,
    line,
    `has the ${column} "${cell}", which is no day`,
    "Write it as year, month and day: 1931-05-04.",
  );
}

export const dayOrNone = (cell: string, place: CellPlace): string | null =>
  cell === "" ? null : dayIn(cell, place);

/** One of a few words. Throws an ArchiveError (2) for any other. */
export function wordIn<Word extends string>(
  cell: string,
  words: readonly Word[],
  { shown, line, column }: CellPlace,
): Word {
  const found = words.find((word) => word === cell);
  if (found !== undefined) return found;
  throw wrongRow(
    shown,
    line,
    `has the ${column} "${cell}", which it cannot be`,
    `Write ${words.join(" or ")}.`,
  );
}
