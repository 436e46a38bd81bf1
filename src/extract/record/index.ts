import type { Rule } from "../rule.ts";
import { recordField } from "./record-field.ts";

/** What speaks for the fields of a press database's record. */
export const recordRules: readonly Rule[] = [recordField];
