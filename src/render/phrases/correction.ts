import { capital } from "../../interface/capital.ts";
import type { Words } from "../../interface/words.ts";
import type { AppliedCorrection, Correction, OwnersPart } from "../../records/owners-word.ts";

/** `Title corrected by Ada Brook on 3 May 2024; it was “Mil to close”. A slip of the scanner.` */
export function correctionInWords({ correction, before }: AppliedCorrection, words: Words): string {
  const { corrections } = words;
  const was = correction.kind === "field" && before !== null ? corrections.was(before) : "";
  return `${whatOf(correction, words)}${signed(correction, words)}${was}.${noteOf(correction, words)}`;
}

/** How a field that the owner gave outside of the clipping is known; null: it is known otherwise. */
export function saidInWords(owner: OwnersPart | undefined, field: string, words: Words): string | null {
  const origin = owner?.origins[field];
  if (origin === undefined) return null;
  if (origin.level !== "correction") return words.corrections.ownerSays(origin.path);
  const applied = owner?.corrections.findLast(
    ({ correction }) => correction.kind === "field" && correction.field === field,
  );
  if (applied === undefined) return null;
  const { correction } = applied;
  return `${words.corrections.corrected}${signed(correction, words)}.${noteOf(correction, words)}`;
}

function whatOf(correction: Correction, { corrections }: Words): string {
  switch (correction.kind) {
    case "field":
      return corrections.field(correction.field);
    case "line":
      return corrections.line(correction.line, correction.from, correction.to);
    case "keep":
      return corrections.kept(correction.lines);
    case "remove":
      return corrections.removed(correction.lines);
  }
}

function signed({ by, on }: Correction, { dates, corrections }: Words): string {
  const when = on !== null && /^\d{4}(?:-\d\d){0,2}$/.test(on) ? dates.day(on) : on;
  return `${by ? corrections.by(by) : ""}${when ? corrections.on(when, when !== on) : ""}`;
}

/** Whoever writes a note may have ended it with a full stop, or not. */
function noteOf({ note, evidence }: Correction, { corrections }: Words): string {
  return [note, evidence && corrections.evidence(evidence)]
    .filter((words) => words !== null && words !== "")
    .map((words) => ` ${capital(words!)}${/[.!?…]$/.test(words!) ? "" : "."}`)
    .join("");
}
