/** A name, and the words next to it. */
interface Beside {
  readonly name: string;
  readonly beside: string;
}

/**
 * `Follow Tarn Readers`, `Follow Vale Readers`, `Follow \u2026`: so many names with the same words next to them are items of a list.
 * The names by those words.
 */
export function listedNames(
  names: readonly Beside[],
  least: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  if (names.length < least) return lists;
  for (const { name, beside } of names) lists.set(beside, (lists.get(beside) ?? new Set()).add(name));
  for (const [beside, listed] of lists) if (listed.size < least) lists.delete(beside);
  return lists;
}
