import type { Words } from "../words.ts";

export const evidence: Words["evidence"] = {
  inEdtf: "In",
  edtf: "Erweitertes Datums- und Zeitformat, ISO 8601-2",
  for: "Dafür",
  undecided: "Unentschieden",
  against: "Dagegen, überstimmt",
  also: "Außerdem",
  lessSurely: "Weniger sicher",
  more: (many) => `Und ${many} weitere.`,
  aWeekday: (weekdays) => `ein ${weekdays}`,
  partOfYear: (parts) => `${parts} irgendeines Jahres`,
};
