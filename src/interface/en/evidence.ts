/** Why a date is what it is. */
export const evidence = {
  /** Before the EDTF of a date. */
  inEdtf: "In",
  edtf: "Extended Date/Time Format, ISO 8601-2",
  for: "For it",
  undecided: "Undecided",
  against: "Against it, outvoted",
  also: "Also",
  lessSurely: "Less surely",
  more: (many: number) => `And ${many} more.`,
  /** What a piece of evidence lets the date be. */
  aWeekday: (weekdays: string) => `a ${weekdays}`,
  partOfYear: (parts: string) => `${parts} of a year`,
};
