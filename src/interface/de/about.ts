import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { number } = grammar;

export const about: Words["about"] = {
  title: "Über dieses Archiv",
  described: "Wie dieses Archiv entstand und wie seine Daten gefunden wurden.",
  made: ({ clippings, articles, words, sources, removed }) => {
    const from = clippings === 1 ? "1 Ausschnitt" : `${number(clippings)} Ausschnitten`;
    const found = `${articles === 1 ? "fand sich 1" : `fanden sich ${articles === 0 ? "keine" : number(articles)}`} Artikel`;
    const named =
      sources === 0
        ? ""
        : `, mit ${number(sources)} ${sources === 1 ? "genannten Quelle" : "genannten Quellen"}`;
    const aside =
      removed === 0
        ? ""
        : ` Was zur Seite gehörte und nicht zum Artikel, ${counted("Zeile", "Zeilen")(removed)}, wurde beiseitegelegt; weggeworfen wurde nichts.`;
    return `Dieses Archiv entstand aus ${from} aus der Presse, gespeichert oder abgeschrieben, wie sie auf ihren Seiten standen. Darin ${found}, zusammen ${number(words)} Wörter${named}.${aside}`;
  },
  originals:
    "Unter jedem Artikel steht das Original, Zeile für Zeile, mit allem, was entfernt wurde, und der Regel, die es entfernt hat.",
  fourWords: "Vier Wörter",
  fourWordsNote: "Alles, was das Archiv über einen Artikel sagt, trägt eines von vier Wörtern.",
  dates: "Wie Daten gefunden werden",
  datesNote:
    "Auch ein Text, der sein Datum nicht nennt, sagt etwas darüber: Er spricht von einem Jahr als vergangen, von „gestern“, von einem Mittwoch. Jeder solche Beleg lässt manche Tage zu und andere nicht. Die Belege werden gegeneinander gewogen, und was übrig bleibt, ist das Datum: ein Tag, oder alle Tage zwischen zweien, nie eine Vermutung. Auch was unterliegt, wird gezeigt. Der Tag, an dem eine Datei gespeichert oder dieses Archiv erstellt wurde, beweist nichts und zählt nie.",
  edtf: [
    "Für Programme ist das Datum auch in",
    "angegeben:",
    "ist ein Tag,",
    "ein Monat,",
    "ein Tag zwischen zweien,",
    "dieser Tag oder ein späterer.",
  ],
  uncertain: ["Artikel, die kein einzelnes Jahr fasst, stehen unter", "unsicher und undatiert"],
  dateRules: "Was einen Text datiert",
  extractRules: "Was gefunden und was entfernt wird",
  atWork: (clippings) => `wirksam in ${number(clippings)} ${clippings === 1 ? "Ausschnitt" : "Ausschnitten"}`,
  idle: (rules) =>
    rules === 1
      ? "Eine Regel war in diesem Archiv nicht wirksam"
      : `${number(rules)} Regeln waren in diesem Archiv nicht wirksam`,
  wouldSee: "Sie sähe",
  rights: "Rechte, Berichtigungen, Fragen",
  rightsNote: "Die Texte gehören denen, die sie geschrieben und veröffentlicht haben.",
  writeTo: "Wer etwas berichtigen oder entfernen lassen möchte, schreibe an",
  review: ["Was noch eines prüfenden Blickes bedarf, steht unter", "zu prüfen"],
  madeWith: (version) => `Erstellt mit Clipfile ${version}.`,
};
