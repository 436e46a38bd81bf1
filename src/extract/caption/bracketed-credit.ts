import { languages } from "../../language/index.ts";
import { Has } from "../page/has.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const MOST_WORDS = 90;

/** `(AP Photo/Jo March)`, `(Photo: Jo March)` anywhere in the line: text puts no photographers in brackets. */
const patterns: ReadonlyMap<string, RegExp> = new Map(
  languages.map(({ code, press }) => [
    code,
    new RegExp(
      `\\((?:[\\p{L}]+ )?(?:${press.photoLabels.join("|")})\\s?(?:[:/]|by |credit|courtesy)[^()]{2,80}\\)`,
      "iu",
    ),
  ]),
);

export const bracketedCredit: Rule = {
  name: "caption/bracketed-credit",
  says: "Photographer or agency of a picture stand in brackets in the line.",
  example: "The harbour at dawn on Monday (Wire Photo/Jo March). The bridge was closed for a week ... more",
  needs: { has: Has.ROUND },
  find: eachLine((line, page) =>
    line.count <= MOST_WORDS &&
    (line.has & Has.ROUND) !== 0 &&
    patterns.get(page.lexicon.language.code)!.test(line.text.slice(0, 800))
      ? whole(line, "caption")
      : null,
  ),
};
