import type { DateForms } from "../date-forms.ts";

/** Day before month, no commas, so that no reader takes one for the other. */
export const dates: DateForms = {
  names: "en-US",
  day: (day, month, year) => `${day} ${month} ${year}`,
  bareDay: String,
  monthDay: (day, month) => `${day} ${month}`,
  month: (month, year) => `${month} ${year}`,
  yearBefore: (year) => `${year} BC`,
  between: (from, to) => `between ${from.text} and ${to.text}`,
  stretch: (from, to) => `${from.text} to ${to.text}`,
  either: (a, b) => `${a} or ${b}`,
  or: ", or ",
  comma: ", ",
  orLater: (from) => `${from} or later`,
  before: (to) => `before ${to}`,
  orEarlier: (to) => `${to} or earlier`,
  someYear: (date) => `${date} of an unknown year`,
  unknown: "date unknown",
  shortStretch: (from, to) => `${from} – ${to}`,
  shortFrom: (from) => `${from} –`,
  shortUntil: (to) => `– ${to}`,
  shortUnknown: "?",
  placed: (words, { opens, isOneOfSeveral }) => {
    if (isOneOfSeveral) return `in one of these times: ${words}`;
    if (opens === "day") return `on ${words}`;
    return opens === "month" || opens === "year" ? `in ${words}` : words;
  },
};
