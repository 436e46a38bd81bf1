import { latin } from "./common-words/latin.ts";
import { arabic, cyrillic, devanagari } from "./common-words/other-scripts.ts";
import { words } from "./lists.ts";

/** What tells a language from others of its script. */
export interface CommonWords {
  readonly code: string;
  readonly script: "Latin" | "Cyrillic" | "Arabic" | "Devanagari";
  /** Some thirty of its commonest words in running text, lower case. */
  readonly words: readonly string[];
  /** Letters that few others of the script have. */
  readonly letters: string;
}

/** A language's code, its letters, and its words apart by spaces. */
export type Row = readonly [code: string, letters: string, text: string];

const inScript = (script: CommonWords["script"], rows: readonly Row[]): readonly CommonWords[] =>
  rows.map(([code, letters, text]) => ({ code, script, words: words(text), letters }));

/** Languages that share their script with others, the default first: of equals the first is taken. */
export const commonWords: readonly CommonWords[] = [
  ...inScript("Latin", latin),
  ...inScript("Cyrillic", cyrillic),
  ...inScript("Arabic", arabic),
  ...inScript("Devanagari", devanagari),
];

/** Scripts of which the words have to tell the language. */
export const sharedScripts: readonly CommonWords["script"][] = ["Latin", "Cyrillic", "Arabic", "Devanagari"];
