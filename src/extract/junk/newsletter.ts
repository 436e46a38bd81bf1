import { cueRule } from "./cue-rule.ts";

export const newsletter = cueRule(
  "newsletter",
  "An invitation to subscribe to a newsletter or to alerts, or what its form answers.",
  "Stay on top - Get the daily news in your inbox",
);
