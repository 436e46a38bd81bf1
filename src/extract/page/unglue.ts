import { hasGluedCapital } from "../../text/characters.ts";
import { toWord, type Word } from "../../text/words.ts";

/** Words run together (`closeSkip`, `ShareSavePrint`) are taken for so many. */
export function unglue(text: string, words: readonly Word[]): readonly Word[] {
  if (words.length === 0 || !hasGluedCapital(text.slice(words[0]!.start))) return words;
  return words.flatMap((word) => {
    const parts = text.slice(word.start, word.end).split(GLUE);
    if (parts.length === 1) return [word];
    let at = word.start;
    return parts.map((part) => {
      const own = toWord(part, at);
      at += part.length;
      return own;
    });
  });
}

const GLUE = /(?<=\p{Ll})(?=\p{Lu})/u;
