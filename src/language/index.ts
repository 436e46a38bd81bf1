import { en } from "./en/index.ts";
import type { Language } from "./language.ts";

/** Every language that has words, the default first. */
export const languages: readonly Language[] = [en];

/** The language of a BCP 47 code; one without words of its own is read with the default's. */
export function languageOf(code: string): Language {
  const primary = code.split("-")[0]!.toLowerCase();
  return languages.find((language) => language.code === primary) ?? en;
}
