import { foldToWords } from "../../text/fold.ts";
import { agencies } from "./agencies.ts";

const byName: ReadonlyMap<string, string> = new Map(
  agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [foldToWords(alias), name])),
);

/** Longer than the longest of their names. */
const LONGEST = 48;

/** The agency of this name or alias as we print it; null: not one we know. Short names need their capitals. */
export function findAgency(text: string): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = text.trim().replace(/^[("'\u201c[]+|[)"'\u201d\].,:]+$/g, "");
  const found = byName.get(isPlain(trimmed) ? trimmed.toLowerCase() : foldToWords(trimmed));
  if (!found) return null;
  const initials = trimmed.length <= 4 && trimmed === trimmed.toLowerCase() && found !== trimmed;
  return initials ? null : found;
}

/** Words of plain letters with single spaces between them fold to themselves in lower case. */
const isPlain = (text: string): boolean => /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text);
