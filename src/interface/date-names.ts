/** Names of months and weekdays in one locale; January and Monday first. */
export interface DateNames {
  readonly months: readonly string[];
  /** As they stand in a date: `12 Jan 2022`, `12. Jan. 2022`. */
  readonly shortMonths: readonly string[];
  /** As they stand alone, in a narrow cell. */
  readonly cellMonths: readonly string[];
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

const MILLISECONDS = 86_400_000;
/** 15 January 1970 and so on, by days from 1 January: any day of the month will do. */
const IN_MONTHS = Array.from({ length: 12 }, (_, month) => Math.round(14 + month * 30.44));
/** Monday 5 January 1970 to Sunday. */
const IN_WEEK = Array.from({ length: 7 }, (_, weekday) => 4 + weekday);

export function namesOf(locale: string): DateNames {
  const name = (part: "month" | "weekday", options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC", calendar: "gregory" });
    return (day: number) => format.formatToParts(day * MILLISECONDS).find(({ type }) => type === part)!.value;
  };
  return {
    months: IN_MONTHS.map(name("month", { month: "long" })),
    shortMonths: IN_MONTHS.map(name("month", { month: "short", day: "numeric" })),
    cellMonths: IN_MONTHS.map(name("month", { month: "short" })),
    weekdays: IN_WEEK.map(name("weekday", { weekday: "long" })),
    shortWeekdays: IN_WEEK.map(name("weekday", { weekday: "short" })).map((short) => short.slice(0, 2)),
  };
}
