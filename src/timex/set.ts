import { readMonth, readWeekday } from "./grammar.ts";
import { readNumber } from "./numbers.ts";
import { readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { tokenAt } from "./tokens.ts";
import { durationOf, readUnit } from "./units.ts";

/** What comes again and again: `daily`, `every Monday`, `each year`, `Sundays`, `twice a week`, `£84 a year`. */
export const set: Recogniser = {
  name: "timex/set",
  examples: [
    "daily",
    "every Monday",
    "each July",
    "every two weeks",
    "each year",
    "Sunday nights",
    "twice a week",
    "£84 a year",
  ],
  starts: ({ often, each, weekdays, times, one, per }) => ["number", often, each, weekdays, times, one, per],
  read(scan, at) {
    return (
      readOften(scan, at) ??
      readEach(scan, at) ??
      readWeekdays(scan, at) ??
      readTimes(scan, at) ??
      readRate(scan, at)
    );
  },
};

function readOften({ tokens, grammar }: Scan, at: number): Match | null {
  const often = readPhrase(grammar.often, tokens, at);
  const title = often && tokens[at]!.capital && tokens[often.end]?.capital;
  return often && !title ? { end: often.end, type: "SET", value: often.value } : null;
}

function readEach(scan: Scan, at: number): Match | null {
  const { tokens, grammar } = scan;
  const each = readPhrase(grammar.each, tokens, at);
  if (!each) return null;
  const weekday = readWeekday(grammar, tokens, each.end);
  if (weekday) return withPart(scan, weekday.end, `XXXX-WXX-${weekday.value + 1}`);
  const month = readMonth(grammar, tokens, each.end);
  if (month) return { end: month.end, type: "SET", value: `XXXX-${String(month.value).padStart(2, "0")}` };
  const season = readPhrase(grammar.seasons, tokens, each.end);
  if (season) return { end: season.end, type: "SET", value: `XXXX-${season.value}` };
  const part = readPhrase(grammar.partsOfDay, tokens, each.end);
  if (part) return { end: part.end, type: "SET", value: `XXXX-XX-XXT${part.value}` };
  const count = readNumber(grammar, tokens, each.end);
  const unit = readUnit(grammar, tokens, count?.end ?? each.end);
  return unit && { end: unit.end, type: "SET", value: durationOf(count ? count.value : 1, unit.value) };
}

/** `Sundays`, `Sunday nights`. */
function readWeekdays(scan: Scan, at: number): Match | null {
  const { tokens, grammar } = scan;
  const weekday = readWeekday(grammar, tokens, at);
  if (!weekday?.certain) {
    const plural = tokens[at]!.text.endsWith("s") && readWeekdayOf(scan, at);
    return plural === false || plural === null
      ? null
      : { end: at + 1, type: "SET", value: `XXXX-WXX-${plural + 1}` };
  }
  const nights = tokens[weekday.end]?.text.replace(/s$/, "");
  const part = nights !== tokens[weekday.end]?.text ? grammar.partsOfDay.get(nights ?? "")?.[0] : undefined;
  return part
    ? { end: weekday.end + 1, type: "SET", value: `XXXX-WXX-${weekday.value + 1}T${part.meaning}` }
    : null;
}

function readWeekdayOf({ tokens, grammar }: Scan, at: number): number | null {
  const singular = tokens[at]!.text.slice(0, -1);
  const [phrase] = grammar.weekdays.get(singular) ?? [];
  return phrase && !grammar.doubtful.has(singular) && tokens[at]!.capital ? phrase.meaning : null;
}

function withPart({ tokens, grammar }: Scan, end: number, value: string): Match {
  const part = readPhrase(grammar.partsOfDay, tokens, end);
  return part ? { end: part.end, type: "SET", value: `${value}T${part.value}` } : { end, type: "SET", value };
}

/** `twice a week`, `three times a year`. */
function readTimes({ tokens, grammar }: Scan, at: number): Match | null {
  const count = readNumber(grammar, tokens, at);
  const times = readPhrase(grammar.times, tokens, count?.end ?? at);
  const per = times && readPhrase(grammar.per, tokens, times.end);
  const unit = per && readPhrase(grammar.units, tokens, per.end);
  return unit ? { end: unit.end, type: "SET", value: durationOf(1, unit.value) } : null;
}

/** `a year` after a sum of money: so much each year. */
function readRate({ tokens, grammar }: Scan, at: number): Match | null {
  const per = readPhrase(grammar.per, tokens, at);
  const unit = per && readPhrase(grammar.units, tokens, per.end);
  if (
    !unit ||
    !isSum(
      tokenAt(tokens, at - 1)?.kind === "number",
      tokenAt(tokens, at - 2)?.text ?? "",
      tokenAt(tokens, at - 1)?.text ?? "",
    )
  )
    return null;
  return { end: unit.end, type: "SET", value: durationOf(1, unit.value) };
}

const isSum = (digits: boolean, before: string, last: string): boolean =>
  (digits && "$£€¥.,".includes(before) && before !== "") || last === "%" || last === "percent";
