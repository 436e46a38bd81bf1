import { languages } from "../language/index.ts";
import type { Language } from "../language/language.ts";

/** What tells where the words end that a number counts. */
export interface NounTable {
  readonly common: ReadonlySet<string>;
  readonly nounFirst: boolean;
  /** `weeks`: a number before one is a length of time. */
  readonly units: ReadonlySet<string>;
}

/** The table of a language of `language/`. */
export const tableOf = (language: Language): NounTable => TABLES.get(language)!;

function build({ events, time }: Language): NounTable {
  const { tense } = time;
  const verbs = [tense.past, tense.present, tense.perfect, tense.reporting]
    .flat()
    .filter((sign) => !sign.includes(" "));
  return {
    common: new Set([...events.common, ...verbs]),
    nounFirst: events.nounFirst,
    units: new Set([...Object.keys(time.units), ...Object.keys(time.unitPlurals)]),
  };
}

const TABLES: ReadonlyMap<Language, NounTable> = new Map(
  languages.map((language) => [language, build(language)]),
);
