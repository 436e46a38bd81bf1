import { cueRule } from "./cue-rule.ts";

export const paywall = cueRule(
  "paywall",
  "A request to log in, to register or to pay.",
  "This is your last free article this month. Already a subscriber? Log in",
);
