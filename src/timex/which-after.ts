import type { UnitName } from "../language/time-words.ts";
import type { RelativeTime, Which } from "../records/timex.ts";
import { readMonth, readWeekday } from "./grammar.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Recogniser, Scan } from "./recogniser.ts";

/** A name or a unit with its `last` or `next` behind it, as many languages have it: `octobre dernier`, `el año pasado`. */
export const whichAfter: Recogniser = {
  name: "timex/which-after",
  examples: [],
  foreignExamples: [
    ["fr", "la semaine dernière"],
    ["fr", "en octobre dernier"],
    ["es", "el viernes pasado"],
    ["it", "l'estate scorsa"],
    ["ar", "العام الماضي"],
  ],
  starts: ({ units, weekdays, months, seasons, whichAfter: after }) =>
    after.size === 0 ? [] : [units, weekdays, months, seasons],
  read(scan, at) {
    const named = readNamed(scan, at);
    const which = named && readPhrase(scan.grammar.whichAfter, scan.tokens, named.end);
    const relative = which && named.as(which.value);
    return relative ? { end: which.end, type: "DATE", relative } : null;
  },
};

interface Named {
  readonly end: number;
  readonly as: (which: Which) => RelativeTime | null;
}

function readNamed({ tokens, grammar }: Scan, at: number): Named | null {
  const weekday = readWeekday(grammar, tokens, at);
  if (weekday) return { end: weekday.end, as: (which) => ({ unit: "weekday", index: weekday.value, which }) };
  const month = readMonth(grammar, tokens, at);
  if (month) return { end: month.end, as: (which) => ({ unit: "month-name", index: month.value, which }) };
  const season = readPhrase(grammar.seasons, tokens, at);
  if (season)
    return { end: season.end, as: (which) => ({ unit: "season", index: SEASONS[season.value], which }) };
  const unit = readPhrase(grammar.units, tokens, at);
  return unit && { end: unit.end, as: (which) => ofUnit(unit.value, which) };
}

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const COUNTS = { last: -1, this: 0, bare: 0, next: 1 } as const;

function ofUnit(unit: UnitName, which: Which): RelativeTime | null {
  if (unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year" && unit !== "decade")
    return null;
  return { unit, count: COUNTS[which] };
}
