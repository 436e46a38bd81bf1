import { once } from "../again/once.ts";
import { written } from "./export-format.ts";
import type { ExportRecord } from "./export-record.ts";
import { exportFormats } from "./index.ts";
import { jsonl } from "./jsonl.ts";
import { printRows } from "./rows.ts";

/** The form of a file that has the quotations of a lot, which is none of a record. */
export const QUOTES = "quotes";

/** The records of a lot, as they lie in the site; opened only as far as a file asks for them. */
export interface OpenLot {
  readonly bytes: () => readonly Uint8Array[];
  readonly records: () => readonly ExportRecord[];
}

export function openLot(paths: readonly string[], read: (path: string) => Uint8Array): OpenLot {
  const bytes = once(() => paths.map(read));
  const parse = (one: Uint8Array) => JSON.parse(Buffer.from(one).toString()) as ExportRecord;
  return { bytes, records: once(() => bytes().map(parse)) };
}

/** A file of a lot: nothing but its records is looked at, in whatever thread. */
export function lotFile(form: string, lot: OpenLot): string | Uint8Array {
  // As they are: a line each.
  if (form === jsonl.name) return Buffer.concat(lot.bytes());
  if (form === QUOTES) return printRows(quotesOf(lot.records()));
  const format = exportFormats.find(({ name }) => name === form)!;
  return [...written(format, lot.records())].join("");
}

/** In the order of clippings, then of their texts. */
const quotesOf = (records: readonly ExportRecord[]): readonly unknown[] =>
  records.flatMap(({ id, quotes }) => quotes.map((quote) => ({ article: id, ...quote })));
