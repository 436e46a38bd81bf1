import type { AppliedCorrection } from "../records/owners-word.ts";
import { type Cell, oneLine, quoted, row } from "./columns.ts";
import { toCorrection } from "./correction-record.ts";

/** What was corrected, from what to what, by whom, and why. */
export function explainCorrection(applied: AppliedCorrection): string {
  const { kind, field, value, was, lines, by, on, note, evidence, file } = toCorrection(applied);
  const is = value === null ? "" : quoted(inWords(value));
  const change =
    kind === "field" || kind === "line" ? `${was === null ? "unknown" : quoted(was)} → ${is}` : "";
  const said: Cell[] = [
    ["by", by],
    ["on", on],
    ["note", note],
    ["evidence", evidence],
    ["in", file],
  ].flatMap(([name, words]): Cell[] => (words ? [[`${name} ${oneLine(words)}`, 0]] : []));
  return row(
    [field ?? lines.join(","), NAME],
    [kind, KIND],
    ...(change ? [[change, 0] as Cell] : []),
    ...said,
  );
}

const NAME = 17;
const KIND = 10;

const inWords = (value: string | readonly string[]): string =>
  typeof value === "string" ? value : value.join("; ");
