import type { Rule } from "../rule.ts";
import { aboveByline } from "./above-byline.ts";
import { aboveText } from "./above-text.ts";
import { heading } from "./heading.ts";
import { metadata } from "./metadata.ts";
import { opensPage } from "./opens-page.ts";
import { prefix } from "./prefix.ts";
import { printedAgain } from "./printed-again.ts";
import { sameWords } from "./same-words.ts";
import { siteBehind } from "./site-behind.ts";

/**
 * What speaks for a title. No page has more than one: `settle` takes the line for which most speaks. The words of
 * the article tell most; place alone is not enough on a page with a menu.
 */
export const titleRules: readonly Rule[] = [
  heading,
  metadata,
  prefix,
  siteBehind,
  sameWords,
  printedAgain,
  aboveByline,
  aboveText,
  opensPage,
];
