import type { ComparisonRow } from "../records/comparison.ts";
import type { Account } from "./account.ts";
import type { Counted } from "./numbers.ts";
import { rowOf, type Said } from "./row.ts";

/** How many: numbers of the same thing, where what is counted has its noun and one more word in common, or its noun alone. */
export function howMany(accounts: readonly Account[]): readonly ComparisonRow[] {
  const counted = accounts.flatMap((account, at) => account.counted.map((one) => ({ ...one, account: at })));
  const byNoun = new Map<string, (Counted & { account: number })[]>();
  for (const one of counted) {
    const key = one.stems.at(-1)!;
    byNoun.set(key, [...(byNoun.get(key) ?? []), one]);
  }
  return [...byNoun.values()].flatMap((same) => {
    const said = same.map(({ account, words, value }): Said => ({ account, words, sense: String(value) }));
    return rowOf("how-many", same[0]!.noun, said, accounts.length);
  });
}
