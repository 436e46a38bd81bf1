import type { Rule } from "../rule.ts";
import { aboveByline } from "./above-byline.ts";
import { aboveOnlyByline } from "./above-only-byline.ts";
import { aboveText } from "./above-text.ts";
import { belowByline } from "./below-byline.ts";
import { belowHeadline } from "./below-headline.ts";
import { belowText } from "./below-text.ts";
import { farAbove } from "./far-above.ts";
import { heading } from "./heading.ts";
import { holdsTitle } from "./holds-title.ts";
import { inLead } from "./in-lead.ts";
import { length } from "./length.ts";
import { metadata } from "./metadata.ts";
import { opensPage } from "./opens-page.ts";
import { prefix } from "./prefix.ts";
import { printedAgain } from "./printed-again.ts";
import { saidBelow } from "./said-below.ts";
import { sameWords } from "./same-words.ts";
import { siteBehind } from "./site-behind.ts";
import { wording } from "./wording.ts";

/**
 * What speaks for a title, and against it. No page has more than one: `settle` takes the line for which most speaks. The
 * words of the article tell most; place alone is not enough on a page with a menu.
 */
export const titleRules: readonly Rule[] = [
  heading,
  metadata,
  prefix,
  siteBehind,
  sameWords,
  inLead,
  wording,
  length,
  opensPage,
  aboveByline,
  aboveOnlyByline,
  aboveText,
  printedAgain,
  belowByline,
  belowText,
  belowHeadline,
  holdsTitle,
  saidBelow,
  farAbove,
];
