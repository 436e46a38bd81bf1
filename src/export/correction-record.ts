import type { AppliedCorrection } from "../records/owners-word.ts";
import type { ExportCorrection } from "./export-record.ts";

/** A correction that was applied, as the export has it. */
export function toCorrection({ correction, before }: AppliedCorrection): ExportCorrection {
  const { kind, note, by, on, evidence, path: file } = correction;
  const said = { note, by, on, evidence, file };
  switch (kind) {
    case "field":
      return { kind, field: correction.field, value: correction.value, was: before, lines: [], ...said };
    case "line":
      return {
        kind,
        field: null,
        value: correction.to,
        was: correction.from,
        lines: [correction.line],
        ...said,
      };
    default:
      return { kind, field: null, value: null, was: null, lines: correction.lines, ...said };
  }
}
