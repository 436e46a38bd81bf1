import type { UnitName } from "../language/time-words.ts";
import type { RelativeTime, Which } from "../records/timex.ts";
import { readMonth, readWeekday } from "./grammar.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Recogniser, Scan } from "./recogniser.ts";

/** A name or a unit with its `last` or `next` behind it, as many languages have it: `octobre dernier`, `el año pasado`. */
export const whichAfter: Recogniser = {
  name: "timex/which-after",
  examples: ["Thursday last", "in October last"],
  foreignExamples: [
    ["fr", "la semaine dernière"],
    ["fr", "en octobre dernier"],
    ["es", "el viernes pasado"],
    ["it", "l'estate scorsa"],
    ["ar", "العام الماضي"],
  ],
  starts: ({ units, weekdays, months, seasons, whichAfter: after, whichAfterNames: afterNames }) =>
    after.size > 0 ? [units, weekdays, months, seasons] : afterNames.size > 0 ? [weekdays, months] : [],
  read(scan, at) {
    const { tokens, grammar } = scan;
    const named = readNamed(scan, at);
    const which =
      named &&
      (readPhrase(grammar.whichAfter, tokens, named.end) ?? (named.isName ? readOld(scan, named.end) : null));
    const relative = which && named.as(which.value);
    return relative ? { end: which.end, type: "DATE", relative } : null;
  },
};

/** `Thursday last`; in `on Thursday last week` the word is of the week. */
function readOld({ tokens, grammar }: Scan, at: number): Read<Which> | null {
  const which = readPhrase(grammar.whichAfterNames, tokens, at);
  if (!which || tokens[which.end]?.kind === "number") return null;
  const { units, unitPlurals, seasons, months, weekdays, partsOfDay } = grammar;
  const named = [units, unitPlurals, seasons, months, weekdays, partsOfDay];
  return named.some((table) => readPhrase<unknown>(table, tokens, which.end) !== null) ? null : which;
}

interface Named {
  readonly end: number;
  /** A weekday or a month. */
  readonly isName: boolean;
  readonly as: (which: Which) => RelativeTime | null;
}

function readNamed({ tokens, grammar }: Scan, at: number): Named | null {
  const weekday = readWeekday(grammar, tokens, at);
  if (weekday)
    return {
      end: weekday.end,
      isName: true,
      as: (which) => ({ unit: "weekday", index: weekday.value, which }),
    };
  const month = readMonth(grammar, tokens, at);
  if (month)
    return {
      end: month.end,
      isName: true,
      as: (which) => ({ unit: "month-name", index: month.value, which }),
    };
  const season = readPhrase(grammar.seasons, tokens, at);
  if (season)
    return {
      end: season.end,
      isName: false,
      as: (which) => ({ unit: "season", index: SEASONS[season.value], which }),
    };
  const unit = readPhrase(grammar.units, tokens, at);
  return unit && { end: unit.end, isName: false, as: (which) => ofUnit(unit.value, which) };
}

const SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;
const COUNTS = { last: -1, this: 0, bare: 0, next: 1 } as const;

function ofUnit(unit: UnitName, which: Which): RelativeTime | null {
  if (unit !== "week" && unit !== "month" && unit !== "quarter" && unit !== "year" && unit !== "decade")
    return null;
  return { unit, count: COUNTS[which] };
}
