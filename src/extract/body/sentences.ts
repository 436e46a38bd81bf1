import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Running text: long enough, ends as sentences end, a quarter of it small words. */
export const sentences: Rule = {
  name: "body/sentences",
  says: "The line reads like running text: whole sentences, with the small words that sentences need.",
  example:
    "The mill owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  find: eachLine((line) => (line.prose >= 0.3 ? whole(line, "body", line.prose) : null)),
};
