import type { Rule } from "../rule.ts";
import { byline } from "./byline.ts";
import { givenText, notGiven } from "./given-text.ts";
import { inText } from "./in-text.ts";
import { links } from "./links.ts";
import { outsideText } from "./outside-text.ts";
import { caption, part } from "./part.ts";
import { standfirst } from "./standfirst.ts";

/** What the markup of a saved web page tells; silent in other formats. */
export const markupRules: readonly Rule[] = [
  caption,
  part,
  standfirst,
  byline,
  givenText,
  notGiven,
  inText,
  links,
  outsideText,
];
