import type { Words } from "../words.ts";
import { counted, grammar } from "./grammar.ts";

const { number } = grammar;

export const review: Words["review"] = {
  title: "Zu prüfen",
  summary: (problems, empty) =>
    `${problems === 0 ? "Keine Auffälligkeiten" : counted("Auffälligkeit", "Auffälligkeiten")(problems)}, ${counted("Ausschnitt", "Ausschnitte")(empty)} ohne Artikel.`,
  uncertain: (many) => (many === 1 ? "1 Artikel" : `${number(many)} Artikel`),
  uncertainNote:
    "konnten nicht auf ein Jahr genau datiert werden. Ein Datum in den Kopfdaten des Ausschnitts klärt das.",
  useful: "Daten, die andere datieren würden",
  usefulNote:
    "Eine dieser Zeilen in den Kopfdaten des Ausschnitts oder in einer Datei daneben, und die übrigen Berichte über das Ereignis folgen nach.",
  settles: (fixes, narrows) => {
    const parts = [
      ...(fixes > 0 ? [`legt ${number(fixes)} fest`] : []),
      ...(narrows > 0 ? [`grenzt ${number(narrows)} ein`] : []),
    ];
    return `Sein Datum ${parts.join(" und ")}.`;
  },
  likeliest: "Die wahrscheinlichsten Tage",
  moreDays: (many) => (many === 1 ? "ein weiterer Tag" : `${number(many)} weitere Tage`),
  more: (many) => `Und ${number(many)} weitere.`,
  lists: "Zum Durchsehen",
  standing: "Was bekannt ist, und woher",
  standingCaption: "Artikel nach Angabe und danach, woher sie bekannt ist",
  field: "Angabe",
  fields: {
    date: "Datum",
    headline: "Überschrift",
    paper: "Blatt",
    agency: "Agentur",
    author: "Verfasser",
  },
  problems: "Auffälligkeiten",
  severities: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  noProblem: "Keine: Jeder Ausschnitt wurde anstandslos gelesen.",
  withheld: "Sein Text darf nicht gezeigt werden.",
  noArticle: "In diesem Ausschnitt wurde kein Artikel gefunden.",
  noArticleHint:
    "Sehen Sie das Original an; wenn nichts darin aufzuheben ist, nehmen Sie die Datei aus dem Ordner.",
  suspicious: {
    title: "Verdächtige Daten",
    note: "Daten, die Programme schreiben, wenn sie keines kennen; Daten aus einer Zeit vor den Zeitungen; und Berichte über ein Ereignis, die Monate auseinanderliegen.",
    tooOld: "Älter als jede Zeitung",
    emptyClock: "Der Tag, den Programme schreiben, wenn sie keinen kennen",
    newYear: "Der 1. Januar steht oft nur für das Jahr",
    farApart: "Monate entfernt von allen anderen Berichten über das Ereignis",
  },
  spikes: {
    title: "Tage mit auffallend vielen Datierungen",
    note: "Viele Artikel, die auf ein und denselben Tag erschlossen wurden, können alle auf demselben Irrtum beruhen. Berichte über ein Ereignis zählen als einer.",
    why: (day, articles) => `${day}: ${counted("Artikel", "Artikel")(articles)}`,
  },
  nearlyEmpty: {
    title: "Fast leere Artikel",
    note: (words) =>
      `Weniger als ${number(words)} Wörter sind von ihnen übrig: Vielleicht wurde zu viel entfernt.`,
    why: (words, removed) => {
      const left = words === 0 ? "Kein Wort" : words === 1 ? "1 Wort" : `${number(words)} Wörter`;
      return removed === 0 ? left : `${left}, ${counted("Zeile", "Zeilen")(removed)} entfernt`;
    },
  },
  untitled: {
    title: "Artikel ohne Überschrift",
    note: "Das Archiv hat eine aus dem Text ergänzt.",
  },
  removals: {
    title: "Was entfernt wurde, nach Regeln",
    listed: "Regeln, die etwas entfernt haben",
    note: "Die seltensten zuerst: Was eine Regel nur einmal tat, ist am ehesten ein Irrtum.",
    byOwner: "Der Inhaber des Archivs hat diese Zeilen entfernt.",
    used: (passages, clippings) =>
      `${counted("Stelle", "Stellen")(passages)} in ${number(clippings)} ${clippings === 1 ? "Ausschnitt" : "Ausschnitten"}`,
  },
};
