import type { Problem } from "../records/problem.ts";
import type { Words } from "./words.ts";

/** What a message tells of: names, numbers, words of the clipping. */
export type Facts = Readonly<Record<string, string | number>>;

/** One kind of problem in words. */
export interface ProblemWords {
  /** What happened and why: one full sentence, from the owner's side. */
  readonly message: (facts: Facts) => string;
  /** What to do about it. */
  readonly hint: string | ((facts: Facts) => string);
}

/** Both sentences. */
export function problemInWords({ message, hint }: ProblemWords, facts: Facts) {
  return { message: message(facts), hint: typeof hint === "string" ? hint : hint(facts) };
}

/** A problem as a page tells it, in the language of the site. */
export function toldIn({ problems }: Words, { code, message, hint, facts }: Problem) {
  const words = (problems as Readonly<Record<string, ProblemWords>>)[code];
  return words === undefined ? { message, hint } : problemInWords(words, facts);
}
