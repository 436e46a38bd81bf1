import { cueRule } from "./cue-rule.ts";

export const related = cueRule(
  "related",
  "A link to other stories of the page, or the heading above such links.",
  "Read also: Harbour bridge to close for a week",
);
