import type { Words } from "../words.ts";
import { grammar } from "./grammar.ts";

const { plural, listed } = grammar;

const lines = (numbers: readonly string[]) =>
  `${numbers.length === 1 ? "Zeile" : "Zeilen"} ${listed(numbers)}`;

export const owner: Words["owner"] = {
  name: "Name",
  articles: "Artikel",
  inOrderOfTime: "Artikel in zeitlicher Folge",
  feed: "Feed",

  tags: "Schlagwörter",
  tagTable: "Schlagwörter und wie viele Artikel sie tragen",
  tagsSaid: (many) =>
    plural(many, {
      one: "1 Schlagwort, vergeben von denen, die dieses Archiv führen.",
      other: "# Schlagwörter, vergeben von denen, die dieses Archiv führen.",
    }),
  tagSaid: (name, many) =>
    `${plural(many, { one: "1 Artikel", other: "# Artikel" })} zum Schlagwort „${name}“.`,

  notes: "Anmerkungen",
  notesSaid: (many) =>
    plural(many, {
      one: "1 Artikel mit einer Anmerkung des Archivs.",
      other: "# Artikel mit einer Anmerkung des Archivs.",
    }),

  corrections: "Berichtigungen",
  correctionsSaid: (many) =>
    plural(many, {
      none: "In diesem Archiv wurde bisher nichts berichtigt.",
      one: "Bisher 1 Berichtigung.",
      other: "Bisher # Berichtigungen, die neueste zuerst.",
    }),
  correctionsMean:
    "Am Ausschnitt selbst wird nie etwas geändert: Jede Seite zeigt das Original, wie es gefunden wurde.",
  field: {
    title: "Überschrift",
    standfirst: "Vorspann",
    date: "Datum",
    updated: "Datum der Änderung",
    outlet: "Blatt",
    agency: "Nachrichtenagentur",
    republisher: "Fundort der Kopie",
    byline: "Autorenzeile",
    authors: "Verfasser",
    dateline: "Ortsmarke",
    url: "Adresse",
    archiveUrl: "Adresse der archivierten Kopie",
    accessed: "Gesehen am",
    language: "Sprache",
    tags: "Schlagwörter",
    notes: "Anmerkungen",
    rights: "Rechte",
    status: "Freigabe",
  },
  lines,
  isText: "Text des Artikels",
  isNone: "weggelassen",
  was: "War",
  now: "Ist jetzt",
  why: "Warum",
  by: "Von",
  on: "Am",
  evidence: "Beleg",
  clipping: "Ausschnitt",
  unknown: "unbekannt",

  citeAs: "Als Datei:",
  risFor: "für Zotero, EndNote und andere",

  mend: "Stimmt etwas nicht?",
  mendSummary: "Berichtigungen zum Ausfüllen",
  mendHow: (file) =>
    `Hinter value eintragen, was richtig ist, und als ${file} im Ordner des Archivs speichern; die Seite zeigt dann, wer es berichtigt hat und warum.`,
  mendSend: (field) => `Einsenden: ${field}`,
  mendWrite: "Oder an das Archiv schreiben",
  mailSubject: (title, site) => `Berichtigung: ${title} (${site})`,
};
