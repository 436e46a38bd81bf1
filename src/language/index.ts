import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import type { Language } from "./language.ts";
import { pt } from "./pt/index.ts";
import { ru } from "./ru/index.ts";
import { uk } from "./uk/index.ts";

/** Every language that has words, the default first. */
export const languages: readonly Language[] = [en, de, fr, es, pt, it, ru, uk, ar];

/** The language of a BCP 47 code; one without words of its own is read with the default's. */
export function languageOf(code: string): Language {
  return BY_CODE.get(code) ?? BY_CODE.get(code.split("-")[0]!.toLowerCase()) ?? en;
}

const BY_CODE: ReadonlyMap<string, Language> = new Map(
  languages.map((language) => [language.code, language]),
);
