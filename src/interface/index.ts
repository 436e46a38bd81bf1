import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { Rewordings } from "./rewording.ts";
import { reworded } from "./rewording.ts";
import type { Words } from "./words.ts";

export { fixedWords } from "./rewording.ts";

/** A table for each language that pages can be written in. */
export const tables: Readonly<Record<string, Words>> = { en, de };

/** The table for `de`, `de-AT`, `DE`; null: there is none in that language. */
export const tableFor = (language: string): Words | null =>
  tables[language.toLowerCase().split("-")[0]!] ?? null;

/** In which words a site speaks; plain data, for the key of its pages. */
export interface Tongue {
  /** BCP 47. */
  readonly language: string;
  /** Words that the owner would rather use, by their place in the table. */
  readonly rewordings?: Rewordings;
}

const made = new WeakMap<Rewordings, Words>();

/** The words of a site; English where there is no table in its language, which the settings do not allow. */
export function wordsOf({ language, rewordings }: Tongue): Words {
  const words = tableFor(language) ?? en;
  if (rewordings === undefined) return words;
  const known = made.get(rewordings) ?? reworded(words, rewordings);
  made.set(rewordings, known);
  return known;
}
