import type { Words } from "../../interface/words.ts";
import type { AppliedCorrection, Correction } from "../../records/owners-word.ts";

/** One correction as the public log shows it: what it is about, and the facts of it that are known. */
export interface CorrectionView {
  readonly what: string;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

export function correctionView(
  { correction, before }: AppliedCorrection,
  { owner, dates }: Words,
): CorrectionView {
  const { was, now } = change(correction, before, owner);
  const { note, by, on, evidence } = correction;
  const rows = [
    [owner.was, was],
    [owner.now, now],
    [owner.why, note],
    [owner.by, by],
    [owner.on, on && when(on, dates)],
    [owner.evidence, evidence],
  ] as const;
  return {
    what: whatOf(correction, owner),
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  };
}

function whatOf(correction: Correction, owner: Words["owner"]): string {
  switch (correction.kind) {
    case "field":
      return fieldName(correction.field, owner);
    case "line":
      return owner.lines([String(correction.line)]);
    default:
      return owner.lines(correction.lines.map(String));
  }
}

/** `field`: our name, as in `FrontMatter`. */
export const fieldName = (field: string, { field: names }: Words["owner"]): string =>
  (names as Readonly<Record<string, string>>)[field] ?? field;

function change(correction: Correction, before: string | null, { unknown, isText, isNone }: Words["owner"]) {
  switch (correction.kind) {
    case "field": {
      const { value } = correction;
      return { was: before ?? unknown, now: typeof value === "string" ? value : value.join("; ") };
    }
    case "line":
      return { was: correction.from, now: correction.to };
    case "keep":
      return { was: isNone, now: isText };
    case "remove":
      return { was: isText, now: isNone };
  }
}

/** A date that somebody wrote in words stays as it is. */
const when = (on: string, dates: Words["dates"]): string =>
  /^\d{4}(?:-\d\d){0,2}$/.test(on) ? dates.day(on) : on;
