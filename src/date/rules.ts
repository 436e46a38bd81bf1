import type { RuleName } from "../records/finding.ts";
import { witnesses } from "./witnesses/index.ts";

/** A rule of dating as readers are told it. */
export interface DateRule {
  readonly name: RuleName;
  readonly says: string;
  readonly example: string;
}

/** Every rule by which the day of writing is found, for the page that explains the archive. */
export const dateRules: readonly DateRule[] = witnesses.map(({ name, says, example }) => ({
  name,
  says,
  example,
}));
