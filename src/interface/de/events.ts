import type { RelativeTime } from "../../records/timex.ts";
import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { number } = grammar;
const eventsIn = counted("Ereignis", "Ereignisse");

type Unit = Extract<RelativeTime, { readonly count: number }>["unit"];

/** `am Tag`, `in der Woche`; `2 Tage`. */
const UNITS: Readonly<Record<Unit, { readonly one: string; readonly many: string }>> = {
  day: { one: "am Tag", many: "Tage" },
  week: { one: "in der Woche", many: "Wochen" },
  month: { one: "im Monat", many: "Monate" },
  quarter: { one: "im Quartal", many: "Quartale" },
  year: { one: "im Jahr", many: "Jahre" },
  decade: { one: "im Jahrzehnt", many: "Jahrzehnte" },
  century: { one: "im Jahrhundert", many: "Jahrhunderte" },
};
const SIDES = { before: "vor", after: "nach" } as const;

export const events: Words["events"] = {
  title: "Erwähnte Ereignisse",
  kinds: { event: "", statement: "gesagt", planned: "geplant" },
  about: (when) => `Um ${when}`,
  moreArticles: (many) => (many === 1 ? "1 weiterer Artikel" : `${number(many)} weitere Artikel`),
  noneSays: "Kein Artikel sagt, wann etwas geschah.",
  noDay: "Kein Artikel sagt, an welchem Tag etwas geschah.",
  summary: (many, sentences) =>
    `${eventsIn(many)}, deren Zeitpunkt die Artikel nennen, in ${number(sentences)} ${sentences === 1 ? "Satz" : "Sätzen"}.`,
  byYear: "Ereignisse nach Jahren",
  counted: eventsIn,
  ofYear: (year) => `Ereignisse des Jahres ${year}`,
  ofYearSummary: (many) => `${eventsIn(many)}, die Artikel erwähnen.`,
  unplaced: "Reihenfolge bekannt, Tag unbekannt",
  unplacedSummary:
    "Nur im Verhältnis zu dem Tag erzählt, an dem ein Artikel geschrieben wurde, und der ist nicht genau genug bekannt.",
  unplacedIn: (articles) =>
    articles === 1
      ? "1 Artikel erzählt von Ereignissen nur im Verhältnis zu dem Tag, an dem er geschrieben wurde."
      : `${number(articles)} Artikel erzählen von Ereignissen nur im Verhältnis zu dem Tag, an dem sie geschrieben wurden.`,
  relation: {
    same: (unit) => `${UNITS[unit].one} der Niederschrift`,
    counted: (many, unit, side) =>
      many === 1
        ? `${UNITS[unit].one} ${SIDES[side]} der Niederschrift`
        : `${number(many)} ${UNITS[unit].many} ${SIDES[side]} der Niederschrift`,
    next: (name) => `der nächste ${name} nach der Niederschrift`,
    last: (name) => `der letzte ${name} vor der Niederschrift`,
    latest: (name) => `der jüngste ${name} zur Zeit der Niederschrift`,
  },
};
