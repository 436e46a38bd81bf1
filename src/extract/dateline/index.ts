import type { Rule } from "../rule.ts";
import { placeAndDash } from "./place-and-dash.ts";

/** What speaks for a dateline. */
export const datelineRules: readonly Rule[] = [placeAndDash];
