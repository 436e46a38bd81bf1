import { hasGluedCapital } from "../../text/characters.ts";
import { toWord, type Word } from "../../text/words.ts";

/** Two words run together (`closeSkip`) are taken for two. */
export function unglue(text: string, words: readonly Word[]): readonly Word[] {
  if (words.length === 0 || !hasGluedCapital(text.slice(words[0]!.start))) return words;
  return words.flatMap((word) => {
    const at = text.slice(word.start, word.end).search(/(?<=\p{Ll})\p{Lu}/u);
    if (at < 0) return [word];
    return [
      toWord(text.slice(word.start, word.start + at), word.start),
      toWord(text.slice(word.start + at, word.end), word.start + at),
    ];
  });
}
