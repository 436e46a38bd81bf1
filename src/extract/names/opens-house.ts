import { ARTICLE } from "../../text/definite-article.ts";
import { Has } from "../page/has.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { hasAllWords, type PageLine } from "../page/page-line.ts";

/** May what begins at a word of a line be the name of a house that tables know? An article is no part of any. */
export function opensHouse(line: PageLine, at: number, lexicon: Lexicon): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  const next = line.words[at + 1];
  if (word.text === ARTICLE && opensHouse(line, at + 1, lexicon)) return true;
  return lexicon.sources.opens(word, next);
}

/** May a line, from its first word to its last, be such a name? */
export const mayBeHouse = (line: PageLine, lexicon: Lexicon): boolean =>
  opensHouse(line, 0, lexicon) || isUntold(line);

/** May such a name stand in it? */
export const mayNameHouse = (line: PageLine, lexicon: Lexicon): boolean =>
  isUntold(line) || anyOpensHouse(line, lexicon);

function anyOpensHouse(line: PageLine, lexicon: Lexicon): boolean {
  for (let at = 0; at < line.words.length; at += 1) if (opensHouse(line, at, lexicon)) return true;
  return false;
}

/** An address may begin with anything; words of very long lines, and labels run together with a line, are not looked at. */
const isUntold = (line: PageLine): boolean => (line.has & Has.INNER_STOP) !== 0 || !hasAllWords(line);
