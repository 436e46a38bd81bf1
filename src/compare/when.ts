import type { ComparisonRow, Words } from "../records/comparison.ts";
import { type Account, mainEvents } from "./account.ts";
import { rowOf, type Said, sameInAll } from "./row.ts";
import { wordsAt } from "./words-at.ts";

/** When the event was: the days by which accounts place it or, where one of them is undated, their words. */
export function when(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  const dated = accounts.every((account) => mainEvents(account).every(({ when }) => when.edtf !== null));
  const said = accounts.flatMap((account, at) =>
    mainEvents(account).map(({ cue, when }): Said => {
      const words = wordsAt(account.text, cue);
      return { account: at, words, sense: dated ? when.edtf! : words.text.toLowerCase() };
    }),
  );
  // "Yesterday" and "Tuesday" may be one day: only days contradict each other.
  return rowOf("when", null, said, accounts.length, sameInAll(said) || (dated ? false : null));
}
