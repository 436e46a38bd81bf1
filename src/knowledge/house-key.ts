import { withoutArticle } from "../text/definite-article.ts";
import { foldToWords } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/**
 * A name of a house as the key under which its spellings meet: without case, accents, spaces, marks and a leading `the`.
 * An internet ending stays: `valley.com` is not every valley.
 */
export const houseKey: (name: string) => string = remembered(newHouseKey);

/** The same for names of tables: each of them is asked for once. */
export function newHouseKey(name: string): string {
  if (isPlain(name)) {
    const lower = name.toLowerCase();
    if (!lower.includes(" ")) return lower;
    return (lower.startsWith("the ") ? lower.slice(4) : lower).replaceAll(" ", "");
  }
  const folded = foldToWords(name)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return withoutArticle(folded).replaceAll(" ", "");
}

/** Plain letters with single spaces between words need no folding. */
const isPlain = (name: string): boolean => /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name);
