import { grammarOf } from "../grammar.ts";
import type { Words } from "../words.ts";

const { plural, number } = grammarOf("de");

export const home: Words["home"] = {
  clippings: (many) =>
    plural(many, { none: "Keine Ausschnitte", one: "1 Ausschnitt", other: "# Ausschnitte" }),
  summary: (clippings, sources, when) => {
    const from = sources === 0 ? "" : ` aus ${plural(sources, { one: "1 Quelle", other: "# Quellen" })}`;
    return `${clippings}${from}${when === null ? "" : `, geschrieben ${when}`}.`;
  },
  doubts: (all, stated) => {
    if (stated === 0) return "In keinem steht, wann er geschrieben wurde";
    const say = plural(stated, { one: "nennt", other: "nennen" });
    return `${number(stated)} von ${number(all)} ${say} ihr Datum selbst`;
  },
  inferred: (many) => plural(many, { one: "1 Datum ist erschlossen", other: "# Daten sind erschlossen" }),
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
    return copies === 0 ? told : `${told}, ${plural(copies, { one: "1 Nachdruck", other: "# Nachdrucke" })}`;
  },
  moreAccounts: (many) => plural(many, { one: "und 1 weiterer", other: "und # weitere" }),
  quotedBy: (many) => plural(many, { one: "in einem davon", other: "in # davon" }),
  speakerUnknown: "Sprecher unbekannt",
  compare: "Wer sagte was: die Berichte nebeneinander",
  all: "Alle Artikel",
  latest: "Die jüngsten",
  none: "Noch steht kein Artikel in diesem Archiv.",
  allByYear: "Alle Artikel, nach Jahren",
  bounds: "Wann sie geschrieben sein können",
  bases: "Woher ihre Daten bekannt sind",
  people: "Am häufigsten genannt",
  sources: "Quellen",
};
