import { readPhrase } from "./phrase-table.ts";
import type { Recogniser } from "./recogniser.ts";

/** A time that is not said: `now`, `recently`, `the future`. */
export const vague: Recogniser = {
  name: "timex/vague",
  examples: ["now", "currently", "recently", "the near future", "someday"],
  starts: ({ vague: words }) => [words],
  read({ tokens, grammar }, at) {
    const found = readPhrase(grammar.vague, tokens, at);
    return found && { end: found.end, type: "DATE", value: found.value };
  },
};
