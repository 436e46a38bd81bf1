import { anyLanguage } from "../../language/date-line-words.ts";
import type { Language } from "../../language/language.ts";

/** Every word that may stand in a line with its date, in this language or in a date line of any other. */
export function timeVocabulary({ time, press }: Language): ReadonlySet<string> {
  const words = new Set<string>();
  addWords(words, [time, anyLanguage.time, anyLanguage.fillers, press.dateLabels, press.dateFillers]);
  return words;
}

/** Phrases stand in lists, or as keys or values of tables. */
function addWords(words: Set<string>, table: unknown): void {
  if (typeof table === "string") for (const word of table.split(/[\s-]+/)) words.add(word);
  else if (table instanceof Map || table instanceof Set || Array.isArray(table))
    for (const entry of table) addWords(words, entry);
  else if (typeof table === "object" && table !== null) addWords(words, Object.entries(table));
}
