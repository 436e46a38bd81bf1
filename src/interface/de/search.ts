import type { Words } from "../words.ts";
import { counted } from "./grammar.ts";

const articles = counted("Artikel", "Artikel");

export const search: Words["search"] = {
  described: (many) => `In diesem Archiv suchen: ${articles(many)}.`,
  syntax: {
    phrase: "Wörter in Anführungszeichen",
    phraseDoes: "stehen beieinander",
    without: "-Wort",
    withoutDoes: "schließt aus",
    beginning: "Anfang*",
    beginningDoes: "ist ein Wortanfang",
    folded: "Akzente und Großschreibung sind gleichgültig.",
  },
  keys: "Tasten:",
  keyToSearch: "zur Suche",
  and: "und",
  keyThrough: "durch die Treffer",
  keyEnter: "zum Lesen",
  keyEscape: "zurück",
  found: "Treffer",
  narrow: "Eingrenzen",
  foundPages: "Seiten der Treffer",
  withoutScript: "Zum Suchen braucht es JavaScript. Alles lässt sich auch ohne finden:",
  all: (many) => `Alle ${many} Artikel`,
  bySource: "Nach Quellen",
  timelineNote: "alle Artikel nach Jahr und Monat",
  storiesNote: "ein Ereignis in mehreren Ausschnitten",
  eventsNote: "was den Artikeln zufolge geschah, und wann",
  titles: "Alle Überschriften, A bis Z",
  articles,
  names: counted("Name", "Namen"),
  home: "Startseite",
  homeNote: "die jüngsten Artikel, und was dieses Archiv ist",
};
