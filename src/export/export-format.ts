import type { ExportRecord } from "./export-record.ts";

/** A form in which the whole archive can be handed on, one record after the other. */
export interface ExportFormat {
  /** As in `export --format`. */
  readonly name: string;
  /** What such a file is usually called. */
  readonly example: string;
  /** What stands before the first record, between two and after the last; absent: nothing. */
  readonly open?: string;
  readonly between?: string;
  readonly close?: string;
  /** The piece of the file that one record makes; null: it has none in this form. */
  readonly write: (record: ExportRecord) => string | null;
}

/** The pieces of the file, in the order of the records. */
export function* written(format: ExportFormat, records: Iterable<ExportRecord>): Generator<string> {
  if (format.open) yield format.open;
  let first = true;
  for (const record of records) {
    const piece = format.write(record);
    if (piece === null) continue;
    if (!first && format.between) yield format.between;
    first = false;
    yield piece;
  }
  if (format.close) yield format.close;
}
