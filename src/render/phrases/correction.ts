import type { AppliedCorrection, Correction, OwnersPart } from "../../records/owners-word.ts";
import { dayInWords } from "../../time/in-words.ts";
import { capital, listed } from "./count.ts";

/** `Title corrected by Ada Brook on 3 May 2024; it was “Mil to close”. A slip of the scanner.` */
export function correctionInWords({ correction, before }: AppliedCorrection, language: string): string {
  const was = correction.kind === "field" && before !== null ? `; it was “${before}”` : "";
  return `${whatOf(correction)}${signed(correction, language)}${was}.${noteOf(correction)}`;
}

/** How a field that the owner gave outside of the clipping is known; null: it is known otherwise. */
export function saidInWords(owner: OwnersPart | undefined, field: string, language: string): string | null {
  const origin = owner?.origins[field];
  if (origin === undefined) return null;
  if (origin.level !== "correction") return `The owner of the archive says so in ${origin.path}.`;
  const applied = owner?.corrections.findLast(
    ({ correction }) => correction.kind === "field" && correction.field === field,
  );
  if (applied === undefined) return null;
  return `Corrected${signed(applied.correction, language)}.${noteOf(applied.correction)}`;
}

function whatOf(correction: Correction): string {
  switch (correction.kind) {
    case "field":
      return `${capital(NAMES[correction.field] ?? correction.field)} corrected`;
    case "line":
      return `Line ${correction.line}: “${correction.from}” corrected to “${correction.to}”`;
    case "keep":
      return `${linesInWords(correction.lines)} kept as text`;
    case "remove":
      return `${linesInWords(correction.lines)} taken out`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  outlet: "paper",
  agency: "news agency",
  republisher: "place of the copy",
  url: "address",
  archiveUrl: "address of the archived copy",
  accessed: "day it was seen",
};

const linesInWords = (lines: readonly number[]): string =>
  `${lines.length === 1 ? "Line" : "Lines"} ${listed(lines.map(String))}`;

function signed({ by, on }: Correction, language: string): string {
  const when = on !== null && /^\d{4}(?:-\d\d){0,2}$/.test(on) ? dayInWords(on, language) : on;
  return `${by ? ` by ${by}` : ""}${when ? ` ${when === on ? "" : "on "}${when}` : ""}`;
}

/** Whoever writes a note may have ended it with a full stop, or not. */
function noteOf({ note, evidence }: Correction): string {
  return [note, evidence && `Evidence: ${evidence}`]
    .filter((words) => words !== null && words !== "")
    .map((words) => ` ${capital(words!)}${/[.!?…]$/.test(words!) ? "" : "."}`)
    .join("");
}
