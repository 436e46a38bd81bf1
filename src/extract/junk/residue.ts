import { outOf } from "../../language/everywhere.ts";
import { Has } from "../page/has.ts";
import { isCell } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LONGEST = 160;

/** Words of programs: what a page says while it loads, or where a value is missing. */
const PROGRAM =
  /^(?:(?:loader|loading|null|undefined|false|true|nan|n\/a|\[object object\]|placeholder|tbd)(?:\s?\.{3}|\u2026)?|(?:\[?javascript|function\s?\(|var |window\.|document\.).*)$/i;

/** Signs by themselves, counters, `1 / 7`, the speeds of a player (`1.5x`). */
const SIGNS = new RegExp(
  `^(?:[^\\p{L}\\p{N}]+|\\d{1,4}|\\d(?:[.,]\\d{1,2})?x|\\d{1,3}\\s?(?:/|${outOf.join("|")})\\s?\\d{1,3})$`,
  "u",
);

/** Weather and figures of the exchanges in a bar at the top. */
const TICKER = /^-?\d{1,3}\s?[\u00b0\u00ba]\s?[CF]?\b|[\u25b2\u25bc\u25b4\u25be]/;

/** What such a line opens with; signs that stand in it are of no script. */
const OPENINGS: ReadonlySet<string> = new Set(
  "loader loading null undefined false true nan n placeholder tbd function var window document".split(" "),
);

/** `[vc_row type="container"][/vc_column]`: commands to a site's program between square brackets, and nothing else. */
const isShortcodes = ({ has, text }: PageLine): boolean =>
  (has & Has.SQUARE) !== 0 &&
  text.length <= LONGEST_CODES &&
  /\[\/?[a-z]+_|\[\/[a-z]|\[[a-z][\w-]*\s[\w-]+=/.test(text) &&
  /^\s*(?:\[\/?[a-z][\w-]*(?:\s[^[\]]*)?\]\s*)+$/.test(text);

const LONGEST_CODES = 600;

function mayBeResidue({ has, words, lists }: PageLine): boolean {
  const isSigns = words.length === 0 || (has & (Has.SQUARE | Has.ANY_SCRIPT)) !== 0;
  if (isSigns || (lists[0]! & List.NUMBER) !== 0) return true;
  const opening = words[0]!.text;
  return OPENINGS.has(opening) || opening.startsWith("javascript");
}

/** A sign may belong to a form or a list beside it. */
const MAYBE = 0.7;

export const residue: Rule = {
  name: "junk/residue",
  says: "Signs, counters or bits of program text that the page's template left behind.",
  example: "loader",
  find: eachLine((line, page) => {
    if (isShortcodes(line)) return junk(line, "navigation");
    if (line.text.length > LONGEST || !mayBeResidue(line) || isCell(page, line)) return null;
    const text = line.text.trim();
    if (PROGRAM.test(text) || TICKER.test(text)) return junk(line, "navigation");
    return SIGNS.test(text) ? junk(line, "navigation", MAYBE) : null;
  }),
};
