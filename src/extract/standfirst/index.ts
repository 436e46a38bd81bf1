import type { Rule } from "../rule.ts";
import { belowTitle } from "./below-title.ts";

/** What speaks for a standfirst. It needs the title's place, so it runs after that room. */
export const standfirstRules: readonly Rule[] = [belowTitle];
