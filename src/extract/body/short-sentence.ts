import { isWithin } from "../page/page.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** A short line that ends as a sentence, among paragraphs: headlines and labels have no full stop. */
export const shortSentence: Rule = {
  name: "body/short-sentence",
  says: "A short line among the paragraphs that ends as a sentence does.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Nobody was hurt.",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
  ].join("\n"),
  find: eachLine((line, page) =>
    line.stop && line.count >= 2 && line.count < 12 && isWithin(page, line) && line.cue < 0.5
      ? whole(line, "body")
      : null,
  ),
};
