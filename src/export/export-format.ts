import type { ExportRecord } from "./export-record.ts";

/** A form in which the whole archive can be handed on, one record after the other. */
export interface ExportFormat {
  /** As in `export --format`. */
  readonly name: string;
  /** What such a file is usually called. */
  readonly example: string;
  /** The piece of the file that one record makes. */
  readonly write: (record: ExportRecord) => string;
}
