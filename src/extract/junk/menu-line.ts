import { Has } from "../page/has.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Entries of a menu are that short, and that many. */
const MOST_WORDS = 4;
const ENOUGH = 3;
const PARTING = Has.GAP | Has.TAB | Has.BAR | Has.DOT;
const APART = /\s{2,}|\t|\s+[|\u00b7\u2022]\s+/;

/** A menu in one line: `Cricket  Live scores  Rankings`. */
export const menuLine: Rule = {
  name: "junk/menu-line",
  says: "Several short labels in one line, with wide gaps or bars between them.",
  example: "Harbour  Valley schools  Chess  Gardens",
  needs: { has: PARTING },
  find: eachLine((line) => (isMenuLine(line) ? junk(line, "navigation") : null)),
};

export function isMenuLine(line: PageLine): boolean {
  if (
    (line.has & PARTING) === 0 ||
    line.stop ||
    line.count > 40 ||
    line.numbers > 0.3 ||
    line.kind !== "line"
  )
    return false;
  const entries = line.text.trim().split(APART);
  return (
    entries.length >= ENOUGH &&
    entries.every((entry) => entry.split(" ").length <= MOST_WORDS && /\p{L}/u.test(entry))
  );
}
