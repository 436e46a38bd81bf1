import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Signs, counters and bits of program text that a template left behind. */
const RESIDUE =
  /^(?:[^\p{L}\p{N}]+|\d{1,4}|\d{1,3}\s?(?:\/|of)\s?\d{1,3}|\[?(?:\d{1,3}[\s|,]+){2,}.{0,20}|(?:loader|loading|null|undefined|false|true|nan|n\/a|\[object object\]|placeholder|tbd)(?:\s?\.{3}|\u2026)?|(?:\[?javascript|function\s?\(|var |window\.|document\.).*)$/iu;

/** Weather and figures of the exchanges in a bar at the top. */
const TICKER = /^-?\d{1,3}\s?[\u00b0\u00ba]\s?[CF]?\b|[\u25b2\u25bc\u25b4\u25be]/;

export const residue: Rule = {
  name: "junk/residue",
  says: "Signs, page numbers, counters or bits of program text that the page's template left behind.",
  example: "loader",
  find: (page) =>
    eachLine(page, (line) => {
      if (line.text.length > 160) return null;
      return RESIDUE.test(line.text.trim()) || TICKER.test(line.text) ? junk(line, "navigation") : null;
    }),
};
