/** Columns break words at the end of a line; whoever types breaks at a hyphen that is there anyway. So many show that a text does the first. */
const LEAST_BROKEN = 2;

/** A word's letters before a hyphen that ends a line, and those with which the next line begins. */
const BROKEN = /(?<!\p{L})(\p{L}+)-[^\S\n]{0,9}\n[^\S\n]{0,9}(\p{Ll}+)/gu;
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** `right`: in small letters. Is a hyphen at the end of a line only that of a broken word: `hos-` and `pital`? `well-` and `known` keep theirs. */
export type IsBroken = (left: string, right: string) => boolean;

const never: IsBroken = () => false;

/**
 * What a text says of the words at the ends of its lines. A word that it has elsewhere with its hyphen keeps it, one that it has
 * without loses it; else it goes where most halves are no words of the text, and where not both are.
 */
export function brokenWordsIn(text: string): IsBroken {
  const breaks = [...text.matchAll(BROKEN)].map(([, left, right]) => [left!, right!] as const);
  if (breaks.length === 0) return never;
  const words = new Set(text.replace(BROKEN, " ").toLowerCase().match(WORD));
  const isPart = ([left, right]: readonly [string, string]): boolean =>
    !words.has(left.toLowerCase()) || !words.has(right);
  const parts = breaks.filter(isPart).length;
  const breaksWords = parts >= LEAST_BROKEN && parts > breaks.length / 2;
  return (left, right) => {
    const half = left.toLowerCase();
    if (words.has(`${half}-${right}`)) return false;
    return words.has(half + right) || (breaksWords && isPart([left, right]));
  };
}
