import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** In Markdown a quotation is marked as one. */
export const quotation: Rule = {
  name: "body/quotation",
  says: "The line is marked as a quotation.",
  example: "> We asked three times.",
  find: eachLine((line) =>
    line.kind === "quotation" || (line.kind === "line" && /^>\s?\S/.test(line.text))
      ? { ...whole(line, "body"), block: "quotation" as const }
      : null,
  ),
};
