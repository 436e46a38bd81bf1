import type { ComparisonRow, Words } from "../records/comparison.ts";
import type { Account } from "./account.ts";
import type { Counted } from "./numbers.ts";
import { rowOf, type Said } from "./row.ts";

/** How many: numbers of what is called by the same noun. */
export function howMany(accounts: readonly Account[]): readonly ComparisonRow<Words>[] {
  const counted = accounts.flatMap((account, at) => account.counted.map((one) => ({ ...one, account: at })));
  const byNoun = new Map<string, (Counted & { account: number })[]>();
  for (const one of counted) {
    byNoun.set(one.stem, [...(byNoun.get(one.stem) ?? []), one]);
  }
  return [...byNoun.values()].flatMap((same) => {
    const said = same.map(({ account, words, value }): Said => ({ account, words, sense: String(value) }));
    return rowOf("how-many", same[0]!.noun, said, accounts.length);
  });
}
