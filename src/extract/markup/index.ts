import type { Rule } from "../rule.ts";
import { byline } from "./byline.ts";
import { embed } from "./embed.ts";
import { givenText, notGiven } from "./given-text.ts";
import { inText } from "./in-text.ts";
import { links } from "./links.ts";
import { outsideText } from "./outside-text.ts";
import { caption, part } from "./part.ts";
import { slantedNote } from "./slanted-note.ts";
import { standfirst } from "./standfirst.ts";

/** What the markup of a saved web page tells; silent in other formats. */
export const markupRules: readonly Rule[] = [
  caption,
  embed,
  part,
  standfirst,
  byline,
  givenText,
  notGiven,
  inText,
  links,
  slantedNote,
  outsideText,
];
