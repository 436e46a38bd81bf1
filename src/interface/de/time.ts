import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { number } = grammar;
const articles = counted("Artikel", "Artikel");

export const time: Words["time"] = {
  empty: "Noch gibt es keine Artikel.",
  ofKnownYear: "aus einem bekannten Jahr",
  withinBounds: "nur in weiteren Grenzen bekannt",
  withoutDate: "ohne Datum",
  allAlike: (total, what) => `${articles(total)}, ${total > 1 ? "alle " : ""}${what}.`,
  ofKinds: (total, parts) =>
    `${articles(total)}: ${parts.map(({ many, what }) => `${number(many)} ${what}`).join(", ")}.`,
  byYear: "Nach Jahren",
  byMonth: "Nach Monaten",
  byDay: "Artikel nach Tagen",
  decade: (first) => `${first}er`,
  certainly: "sicher",
  possibly: "möglich",
  bounds: "Nur in weiteren Grenzen bekannt",
  boundsNote:
    "Jede Linie reicht vom ersten bis zum letzten Tag, an dem der Text entstanden sein kann. Kein Artikel wird auf einen Tag gelegt, den nichts in ihm nennt.",
  articles: (many) => `${number(many)} Artikel`,
  moreBounds: (many) => `${number(many)} weitere mit anderen Grenzen`,
  undated: "Ohne Datum",
  moreUndated: (many) => `${number(many)} weitere ohne Datum`,
  ways: "Zwei Wege durch die Zeit",
  whenWritten: "Wann die Texte entstanden",
  whatTold: "Wovon sie berichten",
  otherTimes: "Andere Zeiten",
  earlier: "Früher:",
  later: "Später:",
  summaryOfPage: (name, summary) => `${name}: ${summary}.`,
  monthUnknown: "Monat unbekannt",
  monthUnknownNote: "Sicher aus diesem Jahr, doch aus keinem bestimmten Monat.",
  dayUnknown: "Tag unbekannt",
  dayUnknownNote: "Sicher aus diesem Monat, doch von keinem bestimmten Tag.",
  possiblyOf: (name) => `Möglicherweise ${name}`,
  possiblyYearNote: "Aus diesem Jahr oder aus einem benachbarten.",
  possiblyMonthNote: "Aus diesem Monat oder aus einem benachbarten.",
  wide: "In weiteren Grenzen",
  wideYearNote: "Dieses Jahr ist eines von vielen, aus denen diese Artikel stammen können.",
  moreWide: (many) =>
    many === 1
      ? "1 weiterer Artikel kann aus diesem Jahr stammen, so gut wie aus vielen anderen."
      : `${number(many)} weitere Artikel können aus diesem Jahr stammen, so gut wie aus vielen anderen.`,
  perhapsMonth: "Vielleicht auch aus diesem Monat",
  ofYearMonthUnknown: (many, year) => `${articles(many)} aus dem Jahr ${year}, Monat unbekannt`,
  knownWithinBounds: (many) => `${articles(many)}, nur in weiteren Grenzen bekannt`,
  articlesOfDay: () => "Artikel",
  dayHeading: (weekday, day) => `${weekday}, ${day}`,
};

export const undated: Words["undated"] = {
  title: "Unsicher und undatiert",
  allDated: "Jeder Artikel ist auf ein Jahr genau datiert.",
  summary: (wide, without) =>
    `${articles(wide)}, nur in weiteren Grenzen bekannt; ${articles(without)} ohne Datum.`,
  wideNote: "Geordnet nach dem frühesten Tag, an dem sie entstanden sein können.",
  undatedNote: "Nichts in diesen Ausschnitten sagt, wann sie geschrieben wurden.",
};
