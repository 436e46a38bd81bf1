import type { Rule } from "../rule.ts";
import { betweenParagraphs } from "./between-paragraphs.ts";
import { heading } from "./heading.ts";

/** What speaks for a subheading. */
export const subheadingRules: readonly Rule[] = [heading, betweenParagraphs];
