import { twoDigits } from "../time/day.ts";
import { standsAlone } from "./date-parts.ts";
import { fullDate } from "./full-date.ts";
import { isoDate } from "./iso-date.ts";
import { monthDay } from "./month-day.ts";
import { type Read, readPhrase } from "./phrase-table.ts";
import type { Match, Recogniser, Scan } from "./recogniser.ts";
import { relativeDay } from "./relative-day.ts";
import { type Tokens, tokenAt } from "./tokens.ts";
import { weekday } from "./weekday.ts";

/** A time of day, and the day that stands beside it: `10 a.m.`, `2.30pm`, `14:05 GMT`, `noon Saturday`. */
export const clockTime: Recogniser = {
  name: "timex/clock-time",
  examples: [
    "10 a.m.",
    "2.30pm",
    "14:05",
    "1256 GMT",
    "9 o'clock",
    "noon",
    "10 p.m. Wednesday",
    "5 p.m. EST Nov. 9",
  ],
  starts: ({ hoursByName }) => ["number", hoursByName],
  read(scan, at) {
    const time = readTime(scan, at);
    if (!time) return null;
    const { tokens, grammar } = scan;
    const zoned = grammar.zones.has(tokens[time.end]?.text ?? "") ? time.end + 1 : time.end;
    return (
      withDay(scan, tokens[zoned]?.text === "," ? zoned + 1 : zoned, time.value) ?? ofToday(zoned, time.value)
    );
  },
};

const ofToday = (end: number, part: string): Match => ({
  end,
  type: "TIME",
  relative: { unit: "day", count: 0 },
  part,
});

/** Days that may stand beside a time of day. */
const DAYS: readonly Recogniser[] = [fullDate, isoDate, monthDay, weekday, relativeDay];

/** `10 p.m. Wednesday` is one expression. */
function withDay(scan: Scan, at: number, part: string): Match | null {
  if (!scan.tokens[at]) return null;
  for (const { read } of DAYS) {
    const day = read(scan, at);
    if (day?.type === "DATE" && !day.part)
      return { ...day, type: "TIME", ...(day.value ? { value: `${day.value}${part}` } : { part }) };
  }
  return null;
}

function readTime(scan: Scan, at: number): Read<string> | null {
  const { tokens, grammar } = scan;
  const named = readPhrase(grammar.hoursByName, tokens, at);
  if (named) return named;
  if (tokens[at]!.kind !== "number") return null;
  return readMarked(scan, at) ?? readWithMinutes(scan, at) ?? readHour(scan, at) ?? readMilitary(scan, at);
}

/** `10:30`, `10:30 p.m.`, `2.30pm`, `11:30:15`; a full stop needs am or pm after it. */
function readWithMinutes(scan: Scan, at: number): Read<string> | null {
  const { tokens } = scan;
  const hour = tokens[at];
  const mark = tokens[at + 1];
  const minute = tokens[at + 2];
  if (!hour || hour.text.length > 2 || !mark?.glued || !":.".includes(mark.text)) return null;
  if (minute?.text.length !== 2 || minute.kind !== "number" || !minute.glued || Number(minute.text) > 59)
    return null;
  const before = tokenAt(tokens, at - 1);
  if (hour.glued && before && (before.kind === "number" || ":.$€£".includes(before.text))) return null;
  const seconds = tokens[at + 3]?.text === ":" && tokens[at + 3]!.glued && tokens[at + 4]?.text.length === 2;
  const half = readHalf(scan, seconds ? at + 5 : at + 3);
  if (mark.text === "." && !half && !readsAsClock(scan, at + 3)) return null;
  const time = clock(Number(hour.text), minute.text, half?.value ?? null);
  if (time === null) return null;
  const end = half?.end ?? (seconds ? at + 5 : at + 3);
  return { value: time, end: readPhrase(scan.grammar.hourMarks, tokens, end)?.end ?? end };
}

/** `14.05 GMT`. */
const readsAsClock = ({ tokens, grammar }: Scan, at: number): boolean =>
  grammar.zones.has(tokens[at]?.text ?? "");

/** `18h32`, `18 h`, `18.32 Uhr`, `alle ore 18.32`: with a word that marks an hour of the 24. */
function readMarked(scan: Scan, at: number): Read<string> | null {
  const { tokens, grammar } = scan;
  if (tokens[at]!.text.length > 2 || (grammar.hourMarks.size === 0 && grammar.hourSigns.size === 0))
    return null;
  const hour = Number(tokens[at]!.text);
  const signed = [1, 2, 3].some((back) => readPhrase(grammar.hourSigns, tokens, at - back)?.end === at);
  const mark = readPhrase(grammar.hourMarks, tokens, at + 1);
  const minutes = readMinutes(tokens, mark?.end ?? at + 1, mark ? "" : signed ? ".:" : ".");
  const closing = !mark && minutes ? readPhrase(grammar.hourMarks, tokens, minutes.end) : null;
  if (!mark && !closing && !(signed && minutes)) return null;
  const time = clock(hour, minutes?.value ?? "00", null);
  return time === null ? null : { value: time, end: closing?.end ?? minutes?.end ?? mark!.end };
}

/** Two digits after one of the marks, or right after a word where there is none to come. */
function readMinutes(tokens: Tokens, at: number, marks: string): Read<string> | null {
  const mark = marks !== "";
  if (mark && !(tokens[at]?.glued && tokens[at]!.kind === "mark" && marks.includes(tokens[at]!.text)))
    return null;
  const digits = tokens[mark ? at + 1 : at];
  if (digits?.kind !== "number" || digits.text.length !== 2 || Number(digits.text) > 59) return null;
  return digits.glued || !mark ? { value: digits.text, end: mark ? at + 2 : at + 1 } : null;
}

/** `10 a.m.`, `9 o'clock`. */
function readHour(scan: Scan, at: number): Read<string> | null {
  const { tokens, grammar } = scan;
  const hour = tokens[at]!;
  if (hour.text.length > 2 || Number(hour.text) > 12 || !standsAlone(tokens, at)) return null;
  const half = readHalf(scan, at + 1);
  const oClock = half ? null : readPhrase(grammar.oClock, tokens, at + 1);
  const time = half || oClock ? clock(Number(hour.text), "00", half?.value ?? null) : null;
  return time === null ? null : { value: time, end: (half ?? oClock)!.end };
}

/** `1256 GMT`. */
function readMilitary({ tokens, grammar }: Scan, at: number): Read<string> | null {
  const { text } = tokens[at]!;
  if (text.length !== 4 || !grammar.zones.has(tokens[at + 1]?.text ?? "")) return null;
  const time = clock(Number(text.slice(0, 2)), text.slice(2), null);
  return time !== null && Number(text.slice(2)) < 60 ? { value: time, end: at + 1 } : null;
}

/** `am`, `p.m.` with its last full stop, where that ends no sentence. */
function readHalf({ tokens, grammar }: Scan, at: number): Read<"am" | "pm"> | null {
  const half = readPhrase(grammar.halfDays, tokens, at);
  if (!half) return null;
  const dotted = half.end - at > 1 && tokens[half.end]?.text === "." && tokens[half.end]!.glued;
  return dotted ? { ...half, end: half.end + 1 } : half;
}

function clock(hour: number, minutes: string, half: "am" | "pm" | null): string | null {
  if (hour > 24 || (half && (hour > 12 || hour === 0))) return null;
  const hours = half === "pm" && hour < 12 ? hour + 12 : half === "am" && hour === 12 ? 0 : hour;
  return `T${twoDigits(hours)}:${minutes}`;
}
