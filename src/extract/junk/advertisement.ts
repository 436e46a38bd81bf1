import { cueRule } from "./cue-rule.ts";

export const advertisement = cueRule(
  "advertisement",
  "The words of an advertisement, or of the place where one stood.",
  "- Advertisement -",
);
