import type { DateForms } from "../date-forms.ts";

/** `1. März 2022`, `zwischen dem 3. und dem 17. Januar 2022`. */
export const dates: DateForms = {
  names: "de",
  day: (day, month, year) => `${day}. ${month} ${year}`,
  bareDay: (day) => `${day}.`,
  monthDay: (day, month) => `${day}. ${month}`,
  month: (month, year) => `${month} ${year}`,
  yearBefore: (year) => `${year} v. Chr.`,
  between: (from, to) =>
    from.grain === "day"
      ? `zwischen dem ${from.text} und dem ${to.text}`
      : `zwischen ${from.text} und ${to.text}`,
  stretch: (from, to) => `${from.text} bis ${to.text}`,
  either: (a, b) => `${a} oder ${b}`,
  or: " oder ",
  comma: ", ",
  orLater: (from) => `${from} oder später`,
  before: (to) => `vor ${to}`,
  orEarlier: (to) => `${to} oder früher`,
  someYear: (date) => `${date} eines unbekannten Jahres`,
  unknown: "Datum unbekannt",
  shortStretch: (from, to) => `${from} – ${to}`,
  shortFrom: (from) => `ab ${from}`,
  shortUntil: (to) => `bis ${to}`,
  shortUnknown: "?",
  placed: (words, { opens, isOneOfSeveral }) => {
    if (isOneOfSeveral) return `in einem dieser Zeiträume: ${words}`;
    if (opens === "day") return `am ${words}`;
    return opens === "month" ? `im ${words}` : words;
  },
};
