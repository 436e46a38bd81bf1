import { commonWords } from "../language/common-words.ts";
import { findTerms } from "./words.ts";

/** Words that say nothing of what a text is about, of each language that articles are in: folded, apart by spaces. */
export function stopWordsOf(languages: readonly string[]): Readonly<Record<string, string>> {
  const present = new Set(languages.map((language) => language.split("-")[0]!.toLowerCase()));
  const known = commonWords.filter(({ code }) => present.has(code));
  return Object.fromEntries(known.map(({ code, words }) => [code, stopsOf(words)]));
}

function stopsOf(words: readonly string[]): string {
  const terms = words.flatMap((word) => findTerms(word).map(({ term }) => term));
  return [...new Set(terms)].sort().join(" ");
}
