import { Has } from "../page/has.ts";
import { isWithin } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk, NONE, proposeIn } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** One may be a slip of the type; a report minute by minute has many. */
const ENOUGH = 3;
const MOST_WORDS = 6;
const GLUED = /^\d{1,2}[:.]\d{2}\p{Lu}[\p{L}'\u2019.-]*(?:\s\p{L}[\p{L}'\u2019.-]*){0,4}$/u;

/** `20:19Jo March`, `20:42KEY EVENT`: the head of an entry, of which the parts ran together. */
export const entryClock: Rule = {
  name: "junk/entry-clock",
  says: "One of several lines of a clock time and, run together with it, a name or a label: heads of entries.",
  example: [
    "20:19Jo March",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "20:01KEY EVENT",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "19:48Jo March",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
  ].join("\n"),
  needs: { has: Has.RUN_ON },
  find: (page) => {
    const heads = page.lines.filter((line) => isGlued(line));
    if (heads.filter((line) => isWithin(page, line)).length < ENOUGH - 1 || heads.length < ENOUGH)
      return NONE;
    return proposeIn(heads, page, (line) => junk(line, "navigation"));
  },
};

const isGlued = ({ has, count, stop, text }: PageLine): boolean =>
  (has & Has.DIGIT) !== 0 && count <= MOST_WORDS && !stop && GLUED.test(text.trim());
