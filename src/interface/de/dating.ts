import { datesOf } from "../dates.ts";
import { type SentenceForms, sentencesOf } from "../dating-sentence.ts";
import type { Words } from "../words.ts";
import { dates as forms } from "./dates.ts";
import { terms } from "./terms.ts";

const sentences: SentenceForms = {
  unknown: "Datum unbekannt.",
  unknownBut: (perhaps) => `Datum unbekannt; ${perhaps}.`,
  verbs: { written: "Verfasst", updated: "Geändert", reposted: "Erneut veröffentlicht" },
  hedges: {
    sure: "",
    likely: "sehr wahrscheinlich ",
    probable: "wahrscheinlich ",
    possible: "möglicherweise ",
  },
  whole: (verb, days, basis) => `${verb} ${days} (${terms.bases[basis]}).`,
  both: (range, best) => `${range}, ${best}`,
  inMonth: (month) => `, im ${month}`,
  onDay: (day) => `, am ${day}`,
  onWeekdays: (weekdays) => `, an einem ${weekdays}`,
};

export const dating: Words["dating"] = {
  sentence: sentencesOf(sentences, datesOf(forms)),
  outvoted: (best) => `widerspricht der Datierung „${best}“, für die es mehr Belege gibt`,
};
