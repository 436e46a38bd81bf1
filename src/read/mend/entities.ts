import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Repair } from "../../records/clipping.ts";
import { WINDOWS_1252 } from "./code-pages.ts";

/** HTML's way to write a sign, left over in text: `&amp;`, `&#8217;`, `&nbsp;`, and what was written so twice, `&amp;#8217;`. */
export function findEntities(text: string): readonly Repair[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(ENTITY)].flatMap(({ 0: whole, 1: name, index }) => {
    const sign = signOf(name!);
    return sign === null ? [] : [{ span: { start: index, end: index + whole.length }, text: sign }];
  });
}

const HINT = /&(?:#[\dx]|[a-z]\w*;)/i;
const ENTITY = /&(?:amp;){0,3}(#\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;

/** Null: there is no such name, or no text has this sign. */
function signOf(name: string): string | null {
  if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || null;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  // Browsers read these as Windows-1252, for that is what was meant.
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]!;
  const isText = code >= 0x20 && code <= 0x10ffff && code !== 0x7f && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : null;
}
