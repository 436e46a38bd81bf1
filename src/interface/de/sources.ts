import type { Words } from "../words.ts";
import { counted, countedInDative, grammar } from "./grammar.ts";

const articles = counted("Artikel", "Artikel");
const ofArticles = countedInDative("keinem Artikel", "Artikel", "Artikeln");

export const sources: Words["sources"] = {
  headings: { outlet: "Blatt", agency: "Agentur", republisher: "Kopien", cited: "Zitiert" },
  meanings: {
    outlet: "die Zeitung oder Website, die den Text veröffentlicht hat",
    agency: "die Nachrichtenagentur, von der er stammt",
    republisher: "wo die Kopie gefunden wurde, wenn das eine andere Seite ist",
    cited: "worauf sich der Text beruft",
  },
  toOne: {
    outlet: "hat ihn veröffentlicht",
    agency: "hat ihn geschrieben",
    republisher: "hält die Kopie",
    cited: "wird zitiert",
  },
  toAll: {
    outlet: (many) => `Hat ${articles(many)} veröffentlicht`,
    agency: (many) => `Hat als Agentur ${articles(many)} geschrieben`,
    republisher: (many) => `Hält Kopien von ${ofArticles(many)}`,
    cited: (many) => `Wird in ${ofArticles(many)} zitiert`,
  },
  press: {
    newspaper: "Zeitung",
    broadcaster: "Sender",
    magazine: "Zeitschrift",
    site: "Nachrichtenseite",
    portal: "Portal",
    aggregator: "Sammelt, was andere veröffentlichen",
    agency: "Nachrichtenagentur",
    photo: "Bildagentur",
    "press-release": "Verbreitet Pressemitteilungen",
    publisher: "Verlagshaus",
  },
  described: (names) =>
    names === 1
      ? "1 Name steht in diesem Archiv als Quelle."
      : `${names === 0 ? "Keine" : grammar.number(names)} Namen stehen in diesem Archiv als Quelle.`,
  four: "„Quelle“ ist viererlei, und das wird auseinandergehalten.",
  caption: "Quellen nach Namen, mit der Zahl der Artikel in jeder Rolle",
  none: "Kein Artikel nennt eine Quelle.",
  sourceless: (many) =>
    many === 1
      ? "1 Artikel nennt weder Blatt noch Agentur."
      : `${grammar.number(many)} Artikel nennen weder Blatt noch Agentur.`,
  sourcelessNote: (many) =>
    many === 1
      ? "1 Artikel dieses Archivs nennt weder Blatt noch Agentur. Nichts wurde erfunden."
      : `${grammar.number(many)} Artikel dieses Archivs nennen weder Blatt noch Agentur. Nichts wurde erfunden.`,
};
