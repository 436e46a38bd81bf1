import { Has } from "../page/has.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 80;
/** `[1/5]`, `[1 of 5]`, in any language. */
const COUNTED = /^\[\s?\d{1,3}\s?(?:\/|\p{Ll}{1,4})\s?\d{1,3}\s?\]\s?\p{Lu}/u;

/** `[1/5]The owners arrive at the mill`: a gallery counts its pictures. */
export const counted: Rule = {
  name: "caption/counted",
  says: "The line opens, in square brackets, with which picture of how many it describes.",
  example: "The owners met again on Tuesday, as was expected.\n[1/5]The owners arrive at the mill.",
  needs: { has: Has.SQUARE },
  find: eachLine((line) =>
    (line.has & Has.SQUARE) !== 0 && line.count <= MOST_WORDS && COUNTED.test(line.text)
      ? whole(line, "caption")
      : null,
  ),
};
