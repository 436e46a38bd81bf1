import { cueRule } from "./cue-rule.ts";

export const navigation = cueRule(
  "navigation",
  "The page's menu, its sections, its search, its player, or the time it takes to read.",
  "Home  News  Sport  Business  Opinion",
);
