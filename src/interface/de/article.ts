import { capital } from "../capital.ts";
import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { listed, number } = grammar;

export const article: Words["article"] = {
  archived: "Archivierter Ausschnitt.",
  supplied: "Überschrift vom Archiv ergänzt: Der Ausschnitt hat keine.",
  by: (names) => `Von ${listed(names)}`,
  withReportingBy: (names) => `Mitarbeit: ${listed(names)}`,
  howKnown: "Woher wissen wir das?",
  updated: "Geändert",
  reposted: "Erneut veröffentlicht",
  toOriginal: "Das Original, Zeile für Zeile",
  excerptOnly: "Hier steht nur ein Auszug.",
  readThere: "Dort lesen, wo er erschienen ist",
  captions: "Bildunterschriften",
  whereFrom: "Woher der Text stammt",
  publishedBy: "Veröffentlicht von",
  publisherUnknown: "Unbekannt: Der Ausschnitt nennt weder Blatt noch Website.",
  agency: "Nachrichtenagentur",
  copyFoundAt: "Kopie gefunden bei",
  cites: "Beruft sich auf",
  address: "Adresse",
  archivedCopy: "Archivierte Kopie",
  seenOn: "Gesehen am",
  tags: "Schlagwörter",
  notes: "Anmerkungen",
  rights: "Rechte",
  correctedHere: "Hier berichtigt",
  cues: "Zeitangaben im Text",
  cuesMany: (many) =>
    many === 1
      ? "Eine Zeitangabe und die Tage, die sie meint"
      : `${number(many)} Zeitangaben und die Tage, die sie meinen`,
  cuesCaption: "Zeitangaben in diesem Text",
  cueWords: "Wortlaut",
  cueMeaning: "Bedeutung",
  cuePlace: "Stelle",
  cite: "Zum Zitieren",
  citedTitle: (title) => `„${title}“`,
  citedIn: (site, address) => `In: ${site}, ${address}`,
  citedDate: (date, basis) => `${date} (Datum ${basis})`,
  copyCitation: "Zitat kopieren",
  copyAddress: "Adresse kopieren",
  around: "Zeitlich benachbart",
  earlier: "Früher",
  later: "Später",
  before: "Davor im Archiv",
  after: "Danach im Archiv",
  data: "Was darüber bekannt ist",
  picture: (alt) => (alt ? `[Bild: ${alt}]` : "[Bild]"),
};

export const notices: Words["notices"] = {
  clipping: "Ausschnitt",
  clippingDescribed: "Ein Ausschnitt, in dem kein Artikel gefunden wurde.",
  noArticle:
    "In diesem Ausschnitt wurde kein Artikel gefunden. Was er enthält, steht unten, wie es gefunden wurde.",
  withheld: "Dieser Ausschnitt gehört zum Archiv, doch sein Text darf nicht gezeigt werden.",
  withdrawn: "Dieser Ausschnitt gehörte zum Archiv; sein Verlag hat ihn zurückgezogen.",
  questions: "Fragen:",
  moved: "Diese Seite ist umgezogen",
  movedDescribed: "Eine frühere Adresse eines Ausschnitts in diesem Archiv.",
  goOn: "Weiter zum Artikel",
};

export const original: Words["original"] = {
  title: "Das Original",
  download: (file) => `${file} herunterladen`,
  notPublished: (file) => `Das Original wird nicht veröffentlicht. Seine Datei heißt ${file}`,
  lineByLine: (lines, removed) =>
    `Zeile für Zeile, mit allem, was entfernt wurde (${counted("Zeile", "Zeilen")(lines)}, davon ${number(removed)} entfernt)`,
  bytes: counted("Byte", "Bytes"),
  roles: {
    title: "Überschrift",
    standfirst: "Vorspann",
    byline: "Autorenzeile",
    "date-line": "Datumszeile",
    dateline: "Ortsmarke",
    source: "Quelle",
    subheading: "Zwischentitel",
    body: null,
    caption: "Bildunterschrift",
    credit: "Bildnachweis",
    "related-link": "Verweis auf einen anderen Artikel",
    junk: "nicht der Artikel",
    markup: "Auszeichnung",
    "front-matter": "Notiz des Archivinhabers",
    blank: null,
  },
  junk: {
    navigation: "Navigation",
    advertisement: "Anzeige",
    share: "Knöpfe zum Teilen",
    newsletter: "Werbung für den Newsletter",
    comments: "Kommentarformular",
    related: "andere Artikel",
    paywall: "Bezahlschranke",
    cookies: "Cookie-Hinweis",
    disclaimer: "rechtlicher Hinweis",
    message: "Kopf einer Nachricht",
    footer: "Fußzeile",
    other: "nicht der Artikel",
  },
};

export const cues: Words["cues"] = {
  duration: "eine Dauer",
  set: "immer wieder",
  vague: "kein bestimmter Tag",
  countedFrom: {
    published: "gerechnet vom Tag der Niederschrift, der nicht bekannt ist",
    sentence: "gerechnet von einem anderen Datum im Text",
    quote: "gerechnet vom Tag, an dem es gesagt wurde, der nicht bekannt ist",
    absolute: "kein bestimmter Tag",
  },
};

const FIELDS: Readonly<Record<string, string>> = {
  title: "Überschrift",
  standfirst: "Vorspann",
  source: "Quelle",
  outlet: "Blatt",
  agency: "Nachrichtenagentur",
  republisher: "Fundort der Kopie",
  cited: "Zitierte Blätter",
  date: "Datum",
  updated: "Datum der Änderung",
  byline: "Autorenzeile",
  authors: "Verfasser",
  dateline: "Ortsmarke",
  language: "Sprache",
  url: "Adresse",
  archiveUrl: "Adresse der archivierten Kopie",
  accessed: "Tag, an dem er gesehen wurde",
  tags: "Schlagwörter",
  notes: "Anmerkungen",
  rights: "Rechte",
  status: "Freigabe",
};

export const corrections: Words["corrections"] = {
  field: (name) => `${capital(FIELDS[name] ?? name)} berichtigt`,
  line: (line, from, to) => `Zeile ${line}: „${from}“ zu „${to}“ berichtigt`,
  kept: (lines) => `${lineList(lines)} als Text belassen`,
  removed: (lines) => `${lineList(lines)} entfernt`,
  was: (before) => `; zuvor „${before}“`,
  corrected: "Berichtigt",
  by: (name) => ` von ${name}`,
  on: (when, isDay) => ` ${isDay ? "am " : ""}${when}`,
  evidence: (words) => `Beleg: ${words}`,
  ownerSays: (path) => `So gibt es der Inhaber des Archivs in ${path} an.`,
};

function lineList(lines: readonly number[]): string {
  return `${lines.length === 1 ? "Zeile" : "Zeilen"} ${listed(lines.map(String))}`;
}
