import { cueRule } from "./cue-rule.ts";

export const comments = cueRule(
  "comments",
  "The words of a form for readers' comments.",
  "Be the first to comment",
);
