import type { ComparisonRow, Words } from "../records/comparison.ts";
import type { DateCue } from "../records/timex.ts";
import { type Account, mainEvents } from "./account.ts";
import { rowOf, type Said } from "./row.ts";
import { wordsAt } from "./words-at.ts";

/**
 * How long: hours and minutes, and longer times that describe ("a three-day strike"); most other days and weeks only lie
 * between two things. Lengths beside another event than the main one are left out.
 */
export function howLong(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  const said = accounts.flatMap((account, at) =>
    lengthsOf(account).map(({ span, value }) => ({
      unit: value!.replace(/[\d.X]+/, ""),
      said: { account: at, words: wordsAt(account.text, span), sense: value! } satisfies Said,
    })),
  );
  const units = [...new Set(said.map(({ unit }) => unit))];
  return units.flatMap((unit) =>
    rowOf(
      "how-long",
      null,
      said.filter((one) => one.unit === unit).map((one) => one.said),
      accounts.length,
    ),
  );
}

/** Of a length that is vague nothing can be compared. */
function lengthsOf(account: Account): readonly DateCue[] {
  const others = account.events.filter(({ main }) => !main).map(({ sentence }) => sentence);
  if (mainEvents(account).length === 0) return [];
  return account.article.dateCues.filter(
    ({ type, value, role, span, text }) =>
      type === "DURATION" &&
      role === "body" &&
      value !== null &&
      (/^PT\d/.test(value) || (/^P\d/.test(value) && text.includes("-"))) &&
      !others.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
