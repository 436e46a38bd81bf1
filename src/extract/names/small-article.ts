import { ARTICLE } from "../../text/definite-article.ts";
import type { Word } from "../../text/words.ts";

/** Where a name begins from a word on: `the Clarion` begins with its capital, `The Clarion` with its article. */
export const behindSmallArticle = (words: readonly Word[], at: number): number =>
  words[at]?.text === ARTICLE && !words[at]!.capital ? at + 1 : at;
