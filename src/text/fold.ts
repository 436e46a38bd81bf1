import { withoutArticle } from "./definite-article.ts";
import { remembered } from "./remembered.ts";

/**
 * Text made equal for comparison: compatibility forms, case, kinds of quotation marks and dashes, runs of white
 * space. `“No”  she—said` and `"no" she-said` fold to the same string. For comparing only, never for showing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Folds to itself in lower case. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** Only the letters and digits of a folded text, words apart by one space: `"A.B. Post!"` → `a b post`. */
export function foldToWords(text: string): string {
  if (!isTypical(text))
    return fold(text)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim();
  const lower = text.toLowerCase();
  return PLAIN_WORDS.test(lower) ? lower : lower.replace(/[^a-z0-9]+/g, " ").trim();
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Has it only letters from a to z, figures and such signs as stand in every text: dashes, quotation marks, an ellipsis? All
 * signs part words then, whatever they are folded to.
 */
export const isTypical = (text: string): boolean => TYPICAL.test(text);

const TYPICAL = /^[\x00-\x7f\xa0\xab\xbb\u2010-\u2016\u2018-\u2027]*$/;

/**
 * A name as the key under which its spellings meet: folded, without accents, white space, punctuation, a leading
 * article or an internet ending. `The Deccan Sentinel` and `deccansentinel.com` meet.
 */
export const foldName: (name: string) => string = remembered((name) =>
  withoutArticle(
    foldToWords(name.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").replace(WEB_ENDING, ""))
      .normalize("NFD")
      .replace(/\p{M}+/gu, ""),
  ).replaceAll(" ", ""),
);

const WEB_ENDING =
  /\.(?:com|net|org|info|news|tv|co|eu|example)(?:\.[a-z]{2})?$|\.co\.[a-z]{2}$|(?<=\p{L}{2})\.[a-z]{2}$/iu;
