import { unitsOf } from "../../text/units.ts";
import { sharedScripts } from "../common-words.ts";
import { scriptLanguages } from "../script-languages.ts";

/** The script of most letters of a text; null: it has no letters. */
export function scriptOf(text: string): string | null {
  const { plain, hasForeign } = countPlain(text);
  let best: string | null = plain > 0 ? "Latin" : null;
  let most = plain;
  if (!hasForeign) return best;
  const others = text.replace(ASCII_RUN, "");
  let left = others.match(LETTERS)?.length ?? 0;
  for (const [name, letters] of scripts) {
    if (left === 0) break;
    const found = others.match(letters)?.length ?? 0;
    left -= found;
    const weight = found * (DENSE.has(name) ? 2.5 : 1) + (name === "Latin" ? plain : 0);
    if (weight > most) [best, most] = [name, weight];
  }
  return best;
}

const scripts = [...sharedScripts, ...scriptLanguages.map(([name]) => name)].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, "gu")] as const,
);

/** A letter of these says as much as two or three of an alphabet. */
const DENSE: ReadonlySet<string> = new Set(["Han", "Hiragana", "Katakana", "Hangul"]);

/**
 * Letters from a to z, counted by their codes: a match for each takes twenty times as long. And is there one that is neither
 * ASCII nor one of the signs that stand in every text: dashes, quotation marks, spaces, `©`?
 */
function countPlain(text: string): { readonly plain: number; readonly hasForeign: boolean } {
  const units = unitsOf(text);
  const { length } = text;
  let plain = 0;
  let foreign = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at]!;
    const lower = unit | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) plain += 1;
    else if (unit > 0xa9 && (unit < 0x2010 || unit > 0x2027)) foreign += 1;
  }
  return { plain, hasForeign: foreign > 0 };
}

const ASCII_RUN = /[\x00-\x7f]+/g;
const LETTERS = /\p{L}/gu;
