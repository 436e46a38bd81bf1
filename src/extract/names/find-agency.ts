import {
  isAgency,
  isNobodys,
  isOutlet,
  type SourceIndex,
  sourceNamed,
  sourcesCalled,
} from "../../knowledge/index-sources.ts";
import type { KnownSource } from "../../records/knowledge.ts";
import { DIGIT, signAt } from "../../text/characters.ts";

/** Longer than the longest of their names. */
const LONGEST = 48;

/**
 * The agency of this name, alias or signature as we print it; null: not one we know. Short names need their capitals. An
 * abbreviation that several agencies go by is printed as it stands: it is one of them, whichever.
 */
export function findAgency(text: string, sources: SourceIndex): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = withoutMarks(text.trim());
  if (isNobodys(trimmed, sources)) return null;
  const signed = sources.bySignature.get(trimmed);
  if (signed) return isAgency(signed) ? signed.name : null;
  const found = sourceNamed(trimmed, sources);
  if (!found) return isShared(trimmed, sources) ? trimmed : null;
  const initials = trimmed.length <= 4 && trimmed === trimmed.toLowerCase() && found.name !== trimmed;
  return initials || !isAgency(found) ? null : found.name;
}

/** Most have none. */
function withoutMarks(text: string): string {
  const isBare = signAt(text, 0) >= DIGIT && signAt(text, text.length - 1) >= DIGIT;
  return isBare ? text : text.replace(/^[("'\u201c[]+|[)"'\u201d\].,:]+$/g, "");
}

const isShared = (text: string, sources: SourceIndex): boolean =>
  /^\p{Lu}{2,6}$/u.test(text) && sourcesCalled(text, sources).some(isAgency);

/** The paper, station or site that has this name, alias or address for its own; null: none that we know. */
export function findOutlet(text: string, sources: SourceIndex): KnownSource | null {
  const found = sourceNamed(text, sources);
  return found && isOutlet(found) ? found : null;
}
