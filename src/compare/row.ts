import type { ComparisonRow, Regard, Words } from "../records/comparison.ts";

/** What one account says of something, and in a form that can be compared. */
export interface Said {
  readonly account: number;
  readonly words: Words;
  /** Equal sense, equal statement. */
  readonly sense: string;
}

/** Words of one account in one cell; more are not read beside each other. */
const MOST_IN_A_CELL = 6;

/** A row of what several accounts say, or none where fewer than two speak. `accounts`: how many there are. */
export function rowOf(
  regard: Regard,
  of: string | null,
  said: readonly Said[],
  accounts: number,
  agrees: boolean | null = sameInAll(said),
): readonly ComparisonRow<Words>[] {
  const cells = Array.from({ length: accounts }, (_, account) =>
    cellOf(said.filter((one) => one.account === account)),
  );
  const speaking = cells.filter((cell) => cell.length > 0).length;
  return speaking < 2 ? [] : [{ regard, of, agrees, cells }];
}

/** Each sense once, in the words in which it comes first. */
function cellOf(said: readonly Said[]): readonly Words[] {
  const senses = new Map<string, Words>();
  for (const { sense, words } of said) if (!senses.has(sense)) senses.set(sense, words);
  return [...senses.values()].slice(0, MOST_IN_A_CELL);
}

/** Is there a sense that every account that speaks has? */
export function sameInAll(said: readonly Said[]): boolean {
  const accounts = new Set(said.map(({ account }) => account));
  const senses = [...new Set(said.map(({ sense }) => sense))];
  return senses.some((sense) =>
    [...accounts].every((account) => said.some((one) => one.account === account && one.sense === sense)),
  );
}
