import type { Evidence } from "../../records/dating.ts";
import type { Said } from "../../records/said.ts";
import type { Trace } from "../../records/trace.ts";
import { ALL_DAYS, type Days, toRanges } from "../../time/days.ts";
import { weightOf } from "../../time/weight.ts";
import { type Account, otherOf } from "./account.ts";
import { type CommonDay, commonDays } from "./common-day.ts";
import { eventOf, type OnDays, shift, writtenAfter } from "./event-days.ts";
import { COPY, SAME_EVENT, SAME_WEEK, SAME_WEEKDAY, USUAL_DAY } from "./rules.ts";

/** How often what binds two accounts holds: that they mean one day by their words, that they are of one week. */
const MAIN = 0.96;
const WEEKDAY = 0.96;
const WEEK = 0.95;
const USUAL = 0.85;
/** `this Thursday` of what happened: of that day itself. */
const VERY_DAY = 0.92;
const NOT_BEFORE = 0.97;
const COPIED_IN_A_WEEK = 0.92;
const SOON = 0.85;
const WEEK_DAYS = 7;
const SOON_DAYS = 3;
const AFFAIR = 0.85;
/** Of real pages told to be of one event by nothing but names and words, some half were: of a collection on one subject more are. */
const UNSURE = 0.75;

/** What another account of its event says of the day on which one was written. It speaks from its own dating alone. */
export function messageFrom(account: Account, other: Account): readonly Evidence[] {
  const shared = commonDays(account.trace.ties, other.trace.ties)
    .map((day) => ({ day, written: writtenAfter(eventOf(other.known, day.other), day.own) }))
    .filter(({ written }) => written.days.length > 0);
  if (shared.length === 0) return other.isKnown ? [nearRow(other)] : [];
  return shared.map(({ day, written }, i) => dayRow(other, day, written, i));
}

/**
 * Where the running days are known, the name of the day tells most of the rest: of reports that name the weekday of
 * their event half are of that day, and a third of the next.
 */
export function usualDay({ ties }: Trace): readonly Evidence[] {
  const tie = ties.find(({ main }) => main);
  if (!tie || tie.weekday === null) return [];
  const { weekday, thisWeek, text, span } = tie;
  const next = (weekday + 1) % 7;
  return [
    {
      rule: USUAL_DAY,
      cause: "together/usual",
      ranges: toRanges(ALL_DAYS),
      weekdays: thisWeek ? [weekday] : [weekday, next].sort(),
      confidence: thisWeek ? VERY_DAY : USUAL,
      says: { of: "usual-day", text, isVeryDay: thisWeek },
      text,
      span,
    },
  ];
}

/**
 * The dated accounts of a long affair are days or weeks apart, and so may be any other: within a week of one of them,
 * or between them.
 */
export function affairMessage(dated: readonly Account[]): Evidence {
  const days = dated.map(({ known }) => known.days[0]!.first);
  const within = [{ first: Math.min(...days) - WEEK_DAYS, last: Math.max(...days) + WEEK_DAYS }];
  return {
    rule: SAME_WEEK,
    cause: "together/affair",
    ranges: toRanges(within),
    weekdays: null,
    confidence: AFFAIR,
    says: {
      of: "affair",
      accounts: dated.length,
      ranges: toRanges([{ first: Math.min(...days), last: Math.max(...days) }]),
    },
    text: null,
    span: null,
  };
}

/**
 * Of clippings that may only be of one long affair, all together count as much as one witness that is right in three of
 * four cases: if one of them misleads, the others do.
 */
export function weakened(rows: readonly Evidence[]): readonly Evidence[] {
  const each = 1 / (1 + Math.exp(-weightOf(UNSURE) / rows.length));
  return rows.map((row) => ({ ...row, confidence: Math.min(row.confidence, each) }));
}

/** What an original says of the day of its copy, and the copy of that of its original. */
export function copyMessage(
  copy: Account,
  original: Account,
  about: "copy" | "original",
): readonly Evidence[] {
  const other = about === "copy" ? original : copy;
  if (!other.isKnown) return [];
  const { days } = other.known;
  const bound =
    about === "copy"
      ? { first: days[0]!.first, last: Infinity }
      : { first: -Infinity, last: days.at(-1)!.last };
  const says: Said = { of: about === "copy" ? "copy-of" : "original-of", ...otherOf(other) };
  const within = (count: number) => (about === "copy" ? shift(days, 0, count) : shift(days, -count, 0));
  const row = { weekdays: null, text: null, span: null, rule: COPY };
  const put = (cause: string, allowed: Days, held: number, said: Said): Evidence => ({
    ...row,
    cause: `copy/${cause}/${other.root}`,
    ranges: toRanges(allowed),
    confidence: held * other.confidence,
    says: said,
  });
  const isBound = Number.isFinite(bound.first) || Number.isFinite(bound.last);
  return [
    ...(isBound ? [put("bound", [bound], NOT_BEFORE, says)] : []),
    ...(Number.isFinite(other.width)
      ? [
          put("week", within(WEEK_DAYS), COPIED_IN_A_WEEK, { of: "copied-in-week" }),
          put("soon", within(SOON_DAYS), SOON, { of: "copied-soon" }),
        ]
      : []),
  ];
}

/** What one voice says of several days is several things, but they fail together with the voice. */
function dayRow(
  other: Account,
  { own, other: theirs, main }: CommonDay,
  written: OnDays,
  i: number,
): Evidence {
  const account = otherOf(other);
  const told = { ...account, written: other.isKnown ? account.written : null };
  return {
    rule: main ? SAME_EVENT : SAME_WEEKDAY,
    cause: `together/${other.root}/${i}`,
    ranges: toRanges(written.days),
    weekdays: written.weekdays,
    confidence: (main ? MAIN : WEEKDAY) * other.confidence,
    says: main
      ? { of: "same-event", ...told, text: theirs.text }
      : { of: "same-weekday", ...told, text: own.text },
    text: own.text,
    span: own.span,
  };
}

function nearRow(other: Account): Evidence {
  return {
    rule: SAME_WEEK,
    cause: `together/${other.root}/near`,
    ranges: toRanges(shift(other.known.days, -WEEK_DAYS, WEEK_DAYS)),
    weekdays: null,
    confidence: WEEK * other.confidence,
    says: { of: "same-week", ...otherOf(other) },
    text: null,
    span: null,
  };
}
