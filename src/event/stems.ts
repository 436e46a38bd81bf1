import { languages } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import type { Token } from "../timex/tokens.ts";

/** Words bend at their ends: beginnings of so many letters are compared. */
const STEM = 5;
/** Shorter words that are no names tell little. */
const SHORT = 3;

/** Beginnings of the words in a clause, without the commonest words and without the words of time. */
export function stemsIn(
  tokens: readonly Token[],
  cues: readonly DateCue[],
  { code }: Language,
): readonly string[] {
  const { common } = TABLES.get(code)!;
  const telling = tokens.filter(
    ({ kind, text, capital, start, end }) =>
      kind !== "mark" &&
      (capital || text.length >= SHORT || kind === "number") &&
      !common.has(text) &&
      !cues.some(({ span }) => span.start <= start && end <= span.end),
  );
  return [...new Set(telling.map(({ text }) => stemOf(text)))];
}

/** `talks` → `talk`, `annexation` → `annex`. */
const stemOf = (word: string): string =>
  (word.length > SHORT && word.endsWith("s") ? word.slice(0, -1) : word.replace(/^ال/, "")).slice(0, STEM);

/** The class of the verb or noun of action that stands nearest to the time; null where the language names none. */
export function deedIn(tokens: readonly Token[], cue: Span, { code }: Language): string | null {
  const { deeds } = TABLES.get(code)!;
  let nearest: { readonly deed: string; readonly distance: number } | null = null;
  for (const { text, kind, start, end } of tokens) {
    const deed = kind === "word" ? deedOf(text, deeds) : null;
    const distance = start >= cue.end ? start - cue.end : cue.start - end;
    if (deed && (!nearest || distance < nearest.distance)) nearest = { deed, distance };
  }
  return nearest?.deed ?? null;
}

type Deeds = ReadonlyMap<string, readonly { readonly beginning: string; readonly deed: string }[]>;

/** Beginnings are looked up by so many of their first letters. */
const INDEXED = 2;

function deedOf(word: string, deeds: Deeds): string | null {
  return deeds.get(word.slice(0, INDEXED))?.find(({ beginning }) => word.startsWith(beginning))?.deed ?? null;
}

function tableOf({ events }: Language): { readonly common: ReadonlySet<string>; readonly deeds: Deeds } {
  const deeds = new Map<string, { beginning: string; deed: string }[]>();
  for (const [deed, beginnings] of Object.entries(events.deeds)) {
    for (const beginning of beginnings) {
      const shelf = deeds.get(beginning.slice(0, INDEXED)) ?? [];
      shelf.push({ beginning, deed });
      deeds.set(beginning.slice(0, INDEXED), shelf);
    }
  }
  return { common: new Set(events.common), deeds };
}

const TABLES = new Map(languages.map((language) => [language.code, tableOf(language)]));
