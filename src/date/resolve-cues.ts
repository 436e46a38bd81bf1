import type { Dating } from "../records/dating.ts";
import type { Anchor, DateCue, Timex } from "../records/timex.ts";
import { addMonths, type Day, printDay } from "../time/day.ts";
import { envelope, fromRanges, type Stretch } from "../time/days.ts";
import { daysOfTimex, quarterValue } from "../time/timex-value.ts";
import type { Cue } from "./cues.ts";
import { ownDays } from "./evidence.ts";
import { resolveFrom } from "./resolve.ts";
import type { Tense } from "./tense.ts";

/** What the text has told of so far, from which "the following day" and "a year earlier" count. */
interface Told {
  /** The last time of a year or less. */
  readonly time: Stretch | null;
  /** The last quarter: reports go on to call it "the quarter". */
  readonly quarter: Stretch | null;
}

/** A time expression as it stands before the day of writing is known. */
interface Open extends Tense {
  readonly timex: Timex;
  readonly anchor: Anchor;
  /** The value of the date that it goes on from; null: of none. */
  readonly after: string | null;
}

/** What a `DateCue` does not keep, and is needed to resolve it anew. */
export interface Leaning extends Tense {
  readonly after: string | null;
}

/**
 * Every time expression with the days it means, as far as the day of writing is known: between its first and last
 * possible day the value of an expression never falls, so two equal values are the value.
 */
export function resolveCues(cues: readonly Cue[], dating: Dating): readonly DateCue[] {
  const open = cues.map(toOpen);
  const meant = resolve(open, dating);
  return cues.map((cue, i) => toDateCue(cue, open[i]!.anchor, meant[i]!));
}

/** For `resolveAgain`; null where nothing hangs on the day of writing. */
export const leaningsOf = (cues: readonly Cue[]): readonly (Leaning | null)[] =>
  cues.map(({ timex, direction, certain, after }) =>
    timex.relative === null ? null : { direction, certain, after: after?.value ?? null },
  );

/** The same when more is known of the day of writing than at first. */
export function resolveAgain(
  cues: readonly DateCue[],
  leanings: readonly (Leaning | null)[],
  dating: Dating,
): readonly DateCue[] {
  const open = cues.map((cue, i): Open => {
    const isOpen = cue.relative !== null || cue.readings !== undefined;
    return {
      timex: isOpen ? { ...cue, value: null } : cue,
      anchor: cue.anchor,
      ...(leanings[i] ?? NO_LEANING),
    };
  });
  return resolve(open, dating).map(({ value, days }, i) => ({
    ...cues[i]!,
    value,
    earliest: printEnd(days?.first),
    latest: printEnd(days?.last),
  }));
}

const NO_LEANING: Leaning = { direction: "past", certain: false, after: null };

interface Meant {
  readonly value: string | null;
  readonly days: Stretch | null;
}

/** In order of place: what was told of before counts. */
function resolve(cues: readonly Open[], { edtf, ranges }: Dating): readonly Meant[] {
  const written = edtf === null ? null : envelope(fromRanges(ranges));
  let told: Told = { time: null, quarter: null };
  return cues.map((cue) => {
    const from =
      cue.after !== null
        ? yearOf(cue.after)
        : cue.anchor === "sentence"
          ? storyTime(cue, told, written)
          : written;
    const value =
      cue.timex.value ?? readingIn(cue, written) ?? ofQuarter(cue, told.quarter) ?? valueFrom(cue, from);
    const days = daysMeant(cue, value, from);
    told = tellOn(told, cue, value, days);
    return { value, days };
  });
}

const toOpen = (cue: Cue): Open => ({
  timex: cue.timex,
  anchor: anchorOf(cue),
  direction: cue.direction,
  certain: cue.certain,
  after: cue.after?.value ?? null,
});

function toDateCue(cue: Cue, anchor: Anchor, { value, days }: Meant): DateCue {
  const { text, span, type, mod, relative, rule, part, readings, anchor: ownAnchor } = cue.timex;
  const plain = {
    text,
    span,
    type,
    value,
    mod,
    relative,
    rule,
    role: cue.role,
    passage: cue.passage.role,
    anchor,
    direction: relative === null ? null : directionOf(cue),
    earliest: printEnd(days?.first),
    latest: printEnd(days?.last),
  };
  // What most expressions do not have stands before their rule, as in the expression itself.
  const isPlain = part === undefined && readings === undefined && ownAnchor === undefined;
  return isPlain ? plain : Object.assign({}, cue.timex, plain);
}

const printEnd = (day: Day | undefined): string | null =>
  day !== undefined && Number.isFinite(day) ? printDay(day) : null;

function storyTime(cue: Open, told: Told, written: Stretch | null): Stretch | null {
  return told.time ?? (countsBack(cue) ? written : null);
}

/** The day that a date without a year goes on from. */
function yearOf(after: string): Stretch | null {
  const days = daysOfTimex(after);
  const { first, last } = (days && envelope(days)) ?? { first: Number.NaN, last: Number.NaN };
  const middle = Math.floor((first + last) / 2);
  return Number.isNaN(middle) ? null : { first: middle, last: middle };
}

function anchorOf({ timex, quoted, after }: Cue): Anchor {
  if (after) return "sentence";
  if (timex.anchor) return timex.anchor;
  if (timex.relative === null) return "absolute";
  return quoted ? "quote" : "published";
}

/** `a year earlier` counts from now where nothing else has been told of; "that day" does not. */
const countsBack = ({ timex }: Open): boolean =>
  timex.rule === "timex/units-ago" || timex.rule === "timex/modified";

function directionOf({ timex, direction }: Cue): DateCue["direction"] {
  const { relative } = timex;
  if (relative && "count" in relative)
    return relative.count === 0 ? "same" : relative.count < 0 ? "past" : "future";
  if (relative && "which" in relative && relative.which === "last") return "past";
  if (relative && "which" in relative && relative.which === "next") return "future";
  return direction;
}

/** Of two readings of a date in digits the one that the day of writing is, or none where it decides nothing. */
function readingIn({ timex }: Open, written: Stretch | null): string | null {
  const same = timex.readings?.filter((iso) => {
    const [day] = daysOfTimex(iso) ?? [];
    return day && written && day.first === written.first && day.last === written.last;
  });
  return same?.length === 1 ? same[0]! : null;
}

/** In a report of a quarter, `the quarter` is that one, and `a year earlier` its like in the year before. */
function ofQuarter({ timex }: Open, quarter: Stretch | null): string | null {
  const { relative } = timex;
  if (!quarter || !relative || !("count" in relative)) return null;
  if (relative.unit === "quarter" && relative.count === 0) return quarterValue(quarter.first);
  const yearAgo = relative.unit === "year" && relative.count === -1 && timex.rule === "timex/units-ago";
  return yearAgo ? quarterValue(addMonths(quarter.first, -12)) : null;
}

/** A story goes on from the time it has reached. */
const GOING_ON: Tense = { direction: "future", certain: false };

function valueFrom({ timex, direction, certain, after }: Open, from: Stretch | null): string | null {
  if (!from || !timex.relative || !Number.isFinite(from.first) || !Number.isFinite(from.last)) return null;
  const way: Tense = after !== null ? GOING_ON : { direction, certain };
  const [first, last] = [resolveFrom(timex, from.first, way), resolveFrom(timex, from.last, way)];
  return first === last ? first : null;
}

function daysMeant(cue: Open, value: string | null, from: Stretch | null): Stretch | null {
  const own = value === null ? ownDays(cue.timex) : daysOfTimex(value);
  if (own) return envelope(own);
  if (!from || !cue.timex.relative) return null;
  const at = (day: Day): Stretch | null => {
    const resolved = Number.isFinite(day) ? resolveFrom(cue.timex, day, cue) : null;
    const days = resolved === null ? null : daysOfTimex(resolved);
    return days && envelope(days);
  };
  return { first: at(from.first)?.first ?? -Infinity, last: at(from.last)?.last ?? Infinity };
}

function tellOn(told: Told, { timex }: Open, value: string | null, days: Stretch | null): Told {
  if (!days || days.last - days.first >= LONGEST_TOLD) return told;
  const named = value !== null && /-Q\d$/.test(value) && timex.rule === "timex/quarter";
  return { time: days, quarter: named ? days : told.quarter };
}

/** Days of a leap year. */
const LONGEST_TOLD = 366;
