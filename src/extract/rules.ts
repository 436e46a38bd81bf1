import { bodyRules } from "./body/index.ts";
import { bylineRules } from "./byline/index.ts";
import { captionRules } from "./caption/index.ts";
import { dateLineRules } from "./date-line/index.ts";
import { datelineRules } from "./dateline/index.ts";
import { furnitureRules } from "./furniture/claims.ts";
import { junkRules } from "./junk/index.ts";
import { markupRules } from "./markup/index.ts";
import { metadataRules } from "./metadata/index.ts";
import { recordRules } from "./record/index.ts";
import type { Rule } from "./rule.ts";
import { sourceRules } from "./source/index.ts";
import { standfirstRules } from "./standfirst/index.ts";
import { subheadingRules } from "./subheading/index.ts";
import { titleRules } from "./title/index.ts";

/** Rules that find the title: the others may ask where it is, so these propose first. */
export const firstRules: readonly Rule[] = [...recordRules, ...titleRules];

/** All others, in the order of the article. They do not know of each other. */
export const otherRules: readonly Rule[] = [
  ...standfirstRules,
  ...bylineRules,
  ...dateLineRules,
  ...datelineRules,
  ...sourceRules,
  ...subheadingRules,
  ...captionRules,
  ...junkRules,
  ...bodyRules,
  ...markupRules,
  ...metadataRules,
];

/** Every rule, for the page that explains them and for `explain`. */
export const extractRules: readonly Pick<Rule, "name" | "says" | "example">[] = [
  ...firstRules,
  ...otherRules,
  ...furnitureRules,
];
