import { cueRule } from "./cue-rule.ts";

export const footer = cueRule(
  "footer",
  "What stands at the foot of every page of a site.",
  "About us | Contact us | Sitemap",
);
