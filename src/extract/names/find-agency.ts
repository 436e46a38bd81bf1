import { houseKey } from "../../knowledge/house-key.ts";
import {
  isAgency,
  isNobodys,
  isOutlet,
  type SourceIndex,
  sourceNamed,
  sourcesCalled,
} from "../../knowledge/index-sources.ts";
import { strictNames } from "../../knowledge/sources.ts";
import type { KnownSource } from "../../records/knowledge.ts";
import { DIGIT, signAt } from "../../text/characters.ts";

/** Longer than the longest of their names. */
const LONGEST = 48;

/**
 * The agency of this name, alias or signature as we print it; null: not one we know. Short names need their capitals, or
 * they may be everyday words. An abbreviation that several agencies go by is printed as it stands: it is one of them,
 * whichever.
 */
export function findAgency(text: string, sources: SourceIndex): string | null {
  if (text.length > LONGEST) return null;
  const trimmed = withoutMarks(text.trim());
  if (isNobodys(trimmed, sources)) return null;
  const signed = sources.bySignature(trimmed);
  if (signed) return isAgency(signed) ? signed.name : null;
  const found = sourceNamed(trimmed, sources);
  if (!found) return isShared(trimmed, sources) ? trimmed : null;
  return !isAgency(found) || isOtherwiseWritten(trimmed, found) ? null : found.name;
}

/** `Map`, `a Top`: what is known as `MAP` and `ATOP` only; and short names without any capital, unless written so. */
function isOtherwiseWritten(text: string, source: KnownSource): boolean {
  if (text.length > LONGEST_INITIALS || INITIALS.test(text)) return false;
  if (text.length <= SHORT && text === text.toLowerCase()) return source.name !== text;
  const key = houseKey(text);
  const same = [...strictNames(source), ...source.loose].filter((name) => houseKey(name) === key);
  return same.length > 0 && same.every((name) => INITIALS.test(name));
}

const SHORT = 4;
const LONGEST_INITIALS = 7;
const INITIALS = /^\p{Lu}+$/u;

/** Most have none. */
function withoutMarks(text: string): string {
  const isBare = signAt(text, 0) >= DIGIT && signAt(text, text.length - 1) >= DIGIT;
  return isBare ? text : text.replace(/^[("'\u201c[]+|[)"'\u201d\].,:]+$/g, "");
}

/** What one alone goes by, but not for its own, is an everyday word: `RSS`. */
const isShared = (text: string, sources: SourceIndex): boolean =>
  /^\p{Lu}{2,6}$/u.test(text) && sourcesCalled(text, sources).filter(isAgency).length > 1;

/** The paper, station or site that has this name, alias or address for its own; null: none that we know. */
export function findOutlet(text: string, sources: SourceIndex): KnownSource | null {
  const found = sourceNamed(text, sources);
  return found && isOutlet(found) ? found : null;
}

/** The first that has this name for its own or shares it; call signs need their capitals, as `Kate` is no station `KATE`. */
export const outletCalled = (text: string, sources: SourceIndex): KnownSource | null =>
  sourcesCalled(text, sources).find((source) => isOutlet(source) && !isOtherwiseWritten(text, source)) ??
  null;
