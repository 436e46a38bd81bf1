import { readPhrase } from "./phrase-table.ts";
import type { Recogniser } from "./recogniser.ts";

/** `the weekend`, `last weekend`, `this weekend`. */
export const weekend: Recogniser = {
  name: "timex/weekend",
  examples: ["the weekend", "last weekend", "this weekend", "next weekend"],
  starts: ({ which, articles, narrative }) => [which, articles, narrative],
  read({ tokens, grammar }, at) {
    const which = readPhrase(grammar.which, tokens, at);
    const told = readPhrase(grammar.narrative, tokens, at);
    const article = readPhrase(grammar.articles, tokens, at);
    const lead = which ?? told ?? article;
    const found = lead && readPhrase(grammar.weekend, tokens, lead.end);
    if (!found) return null;
    const count = which ? COUNTS[which.value] : (told?.value ?? 0);
    const relative = { unit: "week", count } as const;
    return {
      end: found.end,
      type: "DATE",
      relative,
      part: "-WE",
      ...(told && !which ? { anchor: "sentence" } : {}),
    };
  },
};

const COUNTS = { last: -1, this: 0, bare: 0, next: 1 } as const;
