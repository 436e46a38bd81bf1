import type { Rule } from "../rule.ts";
import { dateAlone } from "./date-alone.ts";
import { dateInHead } from "./date-in-head.ts";

/** What speaks for a line that dates the article. */
export const dateLineRules: readonly Rule[] = [dateAlone, dateInHead];
