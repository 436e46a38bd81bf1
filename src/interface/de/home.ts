import type { Words } from "../words.ts";
import { grammar } from "./grammar.ts";

const { plural, number } = grammar;

export const home: Words["home"] = {
  clippings: (many) =>
    plural(many, { none: "Keine Ausschnitte", one: "1 Ausschnitt", other: "# Ausschnitte" }),
  summary: (clippings, sources, when) => {
    const from = sources === 0 ? "" : ` aus ${plural(sources, { one: "1 Quelle", other: "# Quellen" })}`;
    return `${clippings}${from}${when === null ? "" : `, verfasst ${when}`}.`;
  },
  doubts: (all, stated) => {
    if (stated === 0) return "Keiner nennt sein Datum";
    const say = plural(stated, { one: "nennt sein Datum", other: "nennen ihr Datum" });
    return `${number(stated)} von ${number(all)} ${say}`;
  },
  inferred: (many) => plural(many, { one: "1 Datum wurde erschlossen", other: "# Daten wurden erschlossen" }),
  wide: (many) => plural(many, { one: "1 ist nur grob einzugrenzen", other: "# sind nur grob einzugrenzen" }),
  undated: (many) => plural(many, { one: "1 hat kein Datum", other: "# haben kein Datum" }),
  searchLabel: "Dieses Archiv durchsuchen",
  searchFor: "Wörter, Namen, Wendungen",
  search: "Suchen",
  byYear: "Nach Jahren",
  stories: "Ein Ereignis, mehrere Berichte",
  moreStories: "Weitere Themen",
  allStories: "Alle Themen",
  accounts: (accounts, copies) => {
    const told = plural(accounts, { one: "1 Bericht", other: "# Berichte" });
    return copies === 0 ? told : `${told}, ${plural(copies, { one: "1 Kopie", other: "# Kopien" })}`;
  },
  moreAccounts: (many) => plural(many, { one: "und 1 weiterer", other: "und # weitere" }),
  quotedBy: (many) => plural(many, { one: "in einem davon", other: "in # davon" }),
  speakerUnknown: "Sprecher unbekannt",
  compare: "Wer schrieb was: die Berichte nebeneinander",
  all: "Alle Artikel",
  latest: "Die jüngsten Artikel",
  none: "Dieses Archiv enthält noch keinen Artikel.",
  allByYear: "Alle Artikel nach Jahren",
  bounds: "Wann sie entstanden sein können",
  bases: "Woher wir das Datum kennen",
  people: "Am häufigsten genannt",
  sources: "Quellen",
};
