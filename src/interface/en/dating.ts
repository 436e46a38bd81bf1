import { datesOf } from "../dates.ts";
import { type SentenceForms, sentencesOf } from "../dating-sentence.ts";
import { dates as forms } from "./dates.ts";
import { terms } from "./terms.ts";

const sentences: SentenceForms = {
  unknown: "Date unknown.",
  unknownBut: (perhaps) => `Date unknown; ${perhaps}.`,
  verbs: { written: "Written", updated: "Changed", reposted: "Reposted" },
  hedges: { sure: "", likely: "likely ", probable: "probably ", possible: "possibly " },
  whole: (verb, days, basis) => `${verb} ${days} (${terms.bases[basis]}).`,
  both: (range, best) => `${range}, ${best}`,
  inMonth: (month) => `, in ${month}`,
  onDay: (day) => `, on ${day}`,
  onWeekdays: (weekdays) => `, on a ${weekdays}`,
};

/** When a text was written, in a sentence. */
export const dating = {
  sentence: sentencesOf(sentences, datesOf(forms)),
  /** Why evidence lost: what has more of it. */
  outvoted: (best: string) => `it speaks against ${best}, for which there is more`,
};
