import { cueRule } from "./cue-rule.ts";

export const cookies = cueRule(
  "cookies",
  "A notice about cookies or personal data, or one of its buttons.",
  "We use cookies to improve our service. Accept all",
);
