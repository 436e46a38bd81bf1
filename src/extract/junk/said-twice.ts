import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 6;
const LONGEST = 800;

/**
 * A line that says everything twice is a picture's description and its caption, or a link and its hidden label, run
 * together: `The harbour at dawn in MarchThe harbour at dawn in March`.
 */
export const saidTwice: Rule = {
  name: "junk/said-twice",
  says: "The line says everything twice: a caption with its description, or a link with its hidden label.",
  example: "The harbour bridge at dawn in MarchThe harbour bridge at dawn in March",
  find: eachLine((line) => {
    if (line.count < LEAST_WORDS || line.text.length > LONGEST || !isDoubled(line.text)) return null;
    return whole(line, line.grammar > 0.2 || /[.!?]/.test(line.text) ? "caption" : "related-link");
  }),
};

/** The halves are equal, with or without a space between them. */
function isDoubled(text: string): boolean {
  const half = Math.floor(text.length / 2);
  return text.slice(0, half).trim() === text.slice(text.length - half).trim();
}
