import { foldToWords } from "../../text/fold.ts";
import { agencies } from "./agencies.ts";

const byName: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [foldToWords(alias), name])),
);

/** The agency of this name or alias as we print it; null: not one we know. Short names need their capitals. */
export function findAgency(text: string): string | null {
  const trimmed = text.trim().replace(/^[("'\u201c[]+|[)"'\u201d\].,:]+$/g, "");
  const found = byName.get(foldToWords(trimmed));
  if (!found) return null;
  const initials = trimmed.length <= 4 && trimmed === trimmed.toLowerCase() && found !== trimmed;
  return initials ? null : found;
}
