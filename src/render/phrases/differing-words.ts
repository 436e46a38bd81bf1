/** A version in pieces: those that stand in the other, too, and those that differ. */
export type DifferingWords = readonly { readonly text: string; readonly differs: boolean }[];

/** Words from this place on are not compared: what follows is shown as it is. */
const MOST = 120;

/** The words of `version`, marked where `other` does not have them in the same order; case and marks do not count. */
export function differingWords(version: string, other: string): DifferingWords {
  const words = version.split(/\s+/).filter((word) => word !== "");
  const shared = inCommon(words.slice(0, MOST).map(bare), other.split(/\s+/).slice(0, MOST).map(bare));
  const pieces: { text: string; differs: boolean }[] = [];
  for (const [i, text] of words.entries()) {
    const differs = i < MOST && bare(text) !== "" && !shared.has(i);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += ` ${text}`;
    else pieces.push({ text, differs });
  }
  return pieces;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Places in `a` of a longest common subsequence of both. */
function inCommon(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.add(i);
      i++;
      j++;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return shared;
}
