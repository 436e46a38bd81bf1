import type { Words } from "../words.ts";
import { counted } from "./grammar.ts";

const articles = counted("Artikel", "Artikel");

export const terms: Words["terms"] = {
  bases: {
    stated: "angegeben",
    inferred: "erschlossen",
    corrected: "berichtigt",
    unknown: "unbekannt",
  },
  meanings: {
    stated: "steht im Ausschnitt gedruckt, oder der Inhaber des Archivs hat es angegeben",
    inferred: "aus den Worten des Ausschnitts erschlossen; der Beleg steht daneben",
    corrected: "von der Redaktion dieses Archivs berichtigt",
    unknown: "der Ausschnitt sagt nichts darüber, und nichts wurde erfunden",
  },
  sourceUnknown: "Quelle unbekannt",
  copyAt: (name) => `Kopie bei ${name}`,
  via: (origin, name) => `${origin}, gefunden bei ${name}`,
  withheld: "[Zurückgehalten]",
  withdrawn: "[Zurückgezogen]",
  openQuote: "„",
  closeQuote: "“",
  quoted: (text) => `„${text}“`,
  articles,
  certainAndPossible: (certain, possible) => {
    if (certain === 0 && possible > 0) return `möglicherweise ${articles(possible)}`;
    return possible === 0 ? articles(certain) : `${articles(certain)}, möglicherweise ${possible} weitere`;
  },
  line: (line) => `Zeile ${line}`,
  lines: (first, last) => `Zeilen ${first} bis ${last}`,
  andMore: (many) => `und ${many} weitere`,
};
