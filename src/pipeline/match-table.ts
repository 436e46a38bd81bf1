import type { TableRow } from "../read/owner/table.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import { problem } from "../report/catalogue.ts";
import { nearest } from "../report/nearest.ts";
import { groupBy } from "./group-by.ts";
import { TABLE, type Tell } from "./owners-files.ts";

export interface Matched {
  /** By path of the clipping. */
  readonly byPath: Map<string, TableRow>;
  /** Rows that know their clipping by its id. */
  readonly byId: readonly TableRow[];
}

/** A file may be named as in messages, by its path below the input folder, or by its bare name, where that is enough. */
export function matchFiles(rows: readonly TableRow[], seeds: readonly SeedFile[], tell: Tell): Matched {
  if (rows.length === 0) return { byPath: new Map(), byId: [] };
  const named = groupBy(seeds, ({ path, name }) => [path, name]);
  const bare = groupBy(seeds, ({ name }) => [name.slice(name.lastIndexOf("/") + 1)]);
  const byPath = new Map<string, TableRow>();
  for (const row of rows) {
    if (row.file === null) {
      if (row.id === null) tell([unmatched(row, "", [])]);
      continue;
    }
    const key = row.file.replaceAll("\\", "/").replace(/^\.\//, "");
    const found = named.get(key) ?? bare.get(key) ?? [];
    const [seed] = found;
    if (seed === undefined) tell([unmatched(row, row.file, [...bare.keys()])]);
    else if (found.length > 1)
      tell([problem("table-row-ambiguous", TABLE, { key: row.file, count: found.length }, row.span)]);
    else if (byPath.has(seed.path)) tell([problem("table-row-double", TABLE, { path: seed.path }, row.span)]);
    else byPath.set(seed.path, row);
  }
  return { byPath, byId: rows.filter(({ file, id }) => file === null && id !== null) };
}

/** Nothing is called so; `names`: what it may have been meant to be. */
export function unmatched(row: TableRow, key: string, names: readonly string[]): Problem {
  const near = key === "" ? null : nearest(key, names);
  return problem("table-row-unmatched", TABLE, { key, near: near ?? "" }, row.span);
}
