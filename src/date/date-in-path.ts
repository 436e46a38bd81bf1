import { languages } from "../language/index.ts";
import { dayOf, firstDayOf, lastDayOf } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";

/** A date that stands in an address or a file name, and the words it rests on. */
export interface PathDate {
  readonly days: Days;
  readonly text: string;
}

/** Every name of a month in every language, and its number. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  languages.flatMap(({ time }) =>
    time.months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);
const NAMED_MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const YEAR = "(1[789]\\d\\d|20\\d\\d)";
const MONTH = `(0?[1-9]|1[0-2]|${NAMED_MONTH})`;
const DAY = "(0?[1-9]|[12]\\d|3[01])";
/** What parts a date from the rest: no letter or digit may touch it. */
const FREE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** `/2022/01/6-ways-to-save`: a number that opens the name of a story is no day. */
const NO_COUNT = "(?!(?<=/\\d)[_-])";

/** Most certain first: `2022/01/12`, `2022-01-12`, `20220112`, `12-jan-2022`, `2022/01`. */
const FORMS: readonly (readonly [pattern: RegExp, order: "ymd" | "dmy" | "ym"])[] = [
  [new RegExp(`${FREE}${YEAR}([/_.-])${MONTH}\\2${DAY}${NO_COUNT}${END}`, "iu"), "ymd"],
  [new RegExp(`${FREE}${YEAR}()(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])${END}`, "u"), "ymd"],
  [new RegExp(`${FREE}${DAY}([_.-])(${NAMED_MONTH})\\2${YEAR}${END}`, "iu"), "dmy"],
  [new RegExp(`${FREE}${YEAR}([/_.-])${MONTH}(?=[/_.-])`, "iu"), "ym"],
];

/** The date in a path, as plain as day: digits in the middle of an id are none. Null: there is none. */
export function findPathDate(path: string): PathDate | null {
  for (const [pattern, order] of FORMS) {
    const match = pattern.exec(path);
    const days = match && daysOf(match.slice(1), order);
    if (days) return { days, text: match[0] };
  }
  return null;
}

function daysOf([a, , b, c]: readonly (string | undefined)[], order: "ymd" | "dmy" | "ym"): Days | null {
  const [year, month] = order === "dmy" ? [Number(c), monthOf(b!)] : [Number(a), monthOf(b!)];
  if (order === "ym") return stretchOf(firstDayOf(year, month), lastDayOf(year, month));
  const day = dayOf(year, month, Number(order === "dmy" ? a : c));
  return day === null ? null : stretchOf(day, day);
}

const monthOf = (text: string): number => MONTHS.get(text.toLowerCase()) ?? Number(text);
