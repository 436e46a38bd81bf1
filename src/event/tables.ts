import type { Language } from "../language/language.ts";
import { perLanguage } from "../language/per-language.ts";

/** A language's words, ready to be looked up. */
export interface EventTable {
  readonly verbs: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly notPast: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Words that begin another clause. */
  readonly breaks: ReadonlySet<string>;
  /** What stands around the hour of a clock. */
  readonly hours: ReadonlySet<string>;
  /** Before a number that then begins a name. */
  readonly owners: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** Class of a verb or noun of action; null: none. */
  readonly deedOf: (word: string) => string | null;
}

/** The tables of a language of `language/`, by its code. */
export const tableOf: (language: Language) => EventTable = perLanguage(build);

/** Deeds are looked up by so many of their first letters. */
const INDEXED = 2;

function build({ time, events }: Language): EventTable {
  const { tense } = time;
  const signs = [tense.past, tense.perfect, tense.present, tense.reporting, tense.future].flat();
  return {
    verbs: new Set(signs.flatMap((phrase) => phrase.split(" "))),
    pastEndings: tense.pastEndings,
    notPast: new Set(tense.notPast),
    speech: new Set(events.speech),
    since: new Set(tense.since),
    breaks: new Set(tense.clauseBreaks),
    hours: new Set([
      ...Object.keys(time.halfDays),
      ...time.oClock,
      ...time.hourMarks,
      ...time.zones,
      "a",
      "p",
      "m",
    ]),
    owners: new Set([...time.articles, ...time.yearOwners]),
    common: new Set(events.common),
    deedOf: deedFinder(events.deeds),
  };
}

function deedFinder(deeds: Language["events"]["deeds"]): EventTable["deedOf"] {
  const shelves = new Map<string, { beginning: string; deed: string }[]>();
  for (const [deed, beginnings] of Object.entries(deeds)) {
    for (const beginning of beginnings) {
      const shelf = shelves.get(beginning.slice(0, INDEXED)) ?? [];
      shelf.push({ beginning, deed });
      shelves.set(beginning.slice(0, INDEXED), shelf);
    }
  }
  return (word) =>
    shelves.get(word.slice(0, INDEXED))?.find(({ beginning }) => word.startsWith(beginning))?.deed ?? null;
}
