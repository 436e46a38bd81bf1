import { cueRule } from "./cue-rule.ts";

export const share = cueRule(
  "share",
  "Buttons for passing the page on, links to social networks, or the page's tags.",
  "Facebook Twitter WhatsApp Copy link",
);
