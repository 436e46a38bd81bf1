import { bitWriter, riceWidth } from "./bits.ts";
import { COLUMNS, NAME_COLUMNS, placeWidth } from "./columns.ts";
import type { Facts, Names } from "./facts.ts";
import type { Layout } from "./layout.ts";

/**
 * A file of facts: the keys of its articles, then for each column its values and for each article which of them it
 * has. `[count, keys, [values, places], …]`.
 */
export function factFile(
  articles: readonly (readonly [number, Facts])[],
  { keyBits, facts }: Layout,
): unknown {
  const sorted = [...articles].sort(([a], [b]) => a - b);
  const keys = bitWriter();
  const width = riceWidth(2 ** keyBits / facts, sorted.length);
  let before = -1;
  for (const [key] of sorted) {
    const step = Math.floor(key / facts);
    keys.rice(step - before - 1, width);
    before = step;
  }
  const columns = COLUMNS.map((name) => column(sorted.map(([, one]) => [one[name]].flat())));
  return [sorted.length, keys.text(), ...columns];
}

/** A file of names: the columns alone, for the articles of the file of facts of that number, in its order. */
export function nameFile(articles: readonly (readonly [number, Names])[]): unknown {
  const sorted = [...articles].sort(([a], [b]) => a - b);
  return NAME_COLUMNS.map((name) => column(sorted.map(([, one]) => one[name])));
}

/** Values in order, and for each article how many it has and which. */
function column(rows: readonly (readonly string[])[]): readonly [readonly string[], string] {
  const values = [...new Set(rows.flat())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const width = placeWidth(values.length);
  const writer = bitWriter();
  for (const row of rows) {
    writer.number(row.length);
    for (const value of row) writer.bits(places.get(value)!, width);
  }
  return [values, writer.text()];
}
