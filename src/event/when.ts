import type { Dating } from "../records/dating.ts";
import type { EventTime, Granularity } from "../records/events.ts";
import type { DateCue } from "../records/timex.ts";
import { parseDay } from "../time/day.ts";

/** Forms of TIMEX3 values, and how closely each tells the time. */
const FORMS: readonly (readonly [RegExp, Granularity])[] = [
  [/^-?\d{4}-\d\d-\d\d/, "day"],
  [/^-?\d{4}-W\d\d-WE$/, "weekend"],
  [/^-?\d{4}-W\d\d$/, "week"],
  [/^-?\d{4}-(?:Q|H)\d$/, "quarter"],
  [/^-?\d{4}-(?:SP|SU|FA|WI)$/, "season"],
  [/^-?\d{4}-\d\d(?:-XX)?$/, "month"],
  [/^-?\d{4}$/, "year"],
  [/^\d{3}X?$/, "decade"],
];

const UNITS: Readonly<Record<NonNullable<DateCue["relative"]>["unit"], Granularity | null>> = {
  day: "day",
  weekday: "day",
  "month-day": "day",
  "day-of-month": "day",
  week: "week",
  month: "month",
  "month-name": "month",
  season: "season",
  quarter: "quarter",
  "quarter-name": "quarter",
  "half-name": "quarter",
  year: "year",
  decade: "decade",
  century: null,
};

/** Null: it tells no time that an event could be placed at (`now`, a century). */
export function granularityOf({ value, relative }: DateCue): Granularity | null {
  if (value !== null) return FORMS.find(([form]) => form.test(value))?.[1] ?? null;
  return relative && UNITS[relative.unit];
}

/** Days within which an event of one day still says more by its bounds than by its words. */
const FEW_DAYS = 62;

/** When it was, at the granularity that is really known. */
export function eventTime(cue: DateCue, { edtf }: Dating): EventTime {
  const granularity = granularityOf(cue)!;
  const { earliest, latest } = cue;
  const needsDate = cue.relative !== null;
  const isKnown = !needsDate || edtf !== null;
  return { granularity, earliest, latest, needsDate, edtf: isKnown ? printedTime(cue, granularity) : null };
}

/** As EDTF; null: its days are not known, or too many. */
function printedTime(cue: DateCue, granularity: Granularity): string | null {
  const { value, earliest, latest } = cue;
  if (earliest === null || latest === null) return null;
  if (value !== null) return edtfOf(cue, granularity, earliest, latest);
  const days = parseDay(latest)! - parseDay(earliest)!;
  return days <= FEW_DAYS ? between(earliest, latest) : null;
}

function edtfOf(
  { value, mod, relative }: DateCue,
  granularity: Granularity,
  earliest: string,
  latest: string,
): string {
  const about = mod === "APPROX" || isRound(relative) ? "~" : "";
  if (granularity === "day") return `${earliest}${about}`;
  if (granularity === "month" || granularity === "year") return `${value!.replace("-XX", "")}${about}`;
  const season = /^(-?\d{4})-(SP|SU|FA|WI)$/.exec(value!);
  return season ? `${season[1]}-${SEASONS[season[2]!]}${about}` : between(earliest, latest);
}

const SEASONS: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };

const between = (earliest: string, latest: string): string =>
  earliest === latest ? earliest : `[${earliest}..${latest}]`;

/** "Two decades ago", "ten years ago" are seldom meant to the year. */
function isRound(relative: DateCue["relative"]): boolean {
  if (!relative || !("count" in relative)) return false;
  return relative.unit === "decade" || (relative.unit === "year" && relative.count <= -10);
}
