import type { Evidence } from "../../records/dating.ts";
import { toRanges } from "../../time/days.ts";
import { type Account, daysInWords } from "./account.ts";
import { type CommonDay, commonDays } from "./common-day.ts";
import { eventOf, mostlyWritten, type OnDays, shift, writtenAfter } from "./event-days.ts";
import { COPY, SAME_EVENT, SAME_WEEK, SAME_WEEKDAY, USUAL_DAY } from "./rules.ts";

/** How often what binds two accounts holds: that they mean one day by their words, that they are of one week. */
const MAIN = 0.93;
const WEEKDAY = 0.94;
const WEEK = 0.93;
/** Of reports that name the weekday of their event half are of that day, and a third of the next. */
const USUAL = 0.85;
/** `this Thursday` of what happened: of that day itself. */
const VERY_DAY = 0.92;
const NOT_BEFORE = 0.95;
const SOON = 0.85;
const WEEK_DAYS = 7;
const SOON_DAYS = 3;

/**
 * What other accounts of its event say of the day on which one was written. Each speaks from its own dating alone,
 * so nothing comes back to prove itself, and with one voice: its evidence shares a cause. `of`: where one of the two
 * is a copy of the other, or both are of a third.
 */
export function messageFrom(account: Account, other: Account): readonly Evidence[] {
  const shared = commonDays(account.trace.ties, other.trace.ties)
    .map((day) => ({ day, event: eventOf(other.known, day.other) }))
    .map((found) => ({ ...found, written: writtenAfter(found.event, found.day.own) }))
    .filter(({ written }) => written.days.length > 0);
  if (shared.length === 0) return other.isKnown ? [nearRow(account, other)] : [];
  return shared.flatMap(({ day, event, written }, i) => [
    dayRow(other, day, written, i),
    ...(day.main && day.own.weekday !== null && other.isKnown ? [usualRow(other, day, event)] : []),
  ]);
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
  const title = other.title;
  const bound =
    about === "copy"
      ? { first: days[0]!.first, last: Infinity }
      : { first: -Infinity, last: days.at(-1)!.last };
  const says =
    about === "copy"
      ? `it is a copy of ${title}, written ${daysInWords(other)}: no copy is older than its original`
      : `${title} is a copy of it, written ${daysInWords(other)}: no original is younger than its copy`;
  const soon = about === "copy" ? shift(days, 0, SOON_DAYS) : shift(days, -SOON_DAYS, 0);
  const row = { weekdays: null, text: null, span: null, rule: COPY };
  return [
    {
      ...row,
      cause: `copy/${other.root}`,
      ranges: toRanges([bound]),
      confidence: NOT_BEFORE * other.confidence,
      says,
    },
    {
      ...row,
      cause: `copy/soon/${other.root}`,
      ranges: toRanges(soon),
      confidence: SOON * other.confidence,
      says: "copies are mostly put up within three days",
    },
  ];
}

/** What one voice says of several days is several things, but they fail together with the voice. */
function dayRow(
  other: Account,
  { own, other: theirs, main }: CommonDay,
  written: OnDays,
  i: number,
): Evidence {
  const says = main
    ? `${other.title} tells of the same event, and says "${theirs.text}" of its day`
    : `${other.title} tells of the same event, and names the same ${own.text}`;
  const known = other.isKnown ? `; it was written ${daysInWords(other)}` : "";
  return {
    rule: main ? SAME_EVENT : SAME_WEEKDAY,
    cause: `together/${other.root}/${i}`,
    ranges: toRanges(written.days),
    weekdays: written.weekdays,
    confidence: (main ? MAIN : WEEKDAY) * other.confidence,
    says: `${says}${known}`,
    text: own.text,
    span: own.span,
  };
}

function usualRow(other: Account, { own }: CommonDay, event: OnDays): Evidence {
  const when = own.thisWeek ? "on that very day" : "on that day or the next";
  return {
    rule: USUAL_DAY,
    cause: "together/usual",
    ranges: toRanges(mostlyWritten(event, own).days),
    weekdays: null,
    confidence: (own.thisWeek ? VERY_DAY : USUAL) * Math.min(1, other.confidence + 0.05),
    says: `of what happened "${own.text}" news is mostly written ${when}, and ${other.title} tells which day that was`,
    text: own.text,
    span: own.span,
  };
}

function nearRow(_: Account, other: Account): Evidence {
  return {
    rule: SAME_WEEK,
    cause: `together/${other.root}/near`,
    ranges: toRanges(shift(other.known.days, -WEEK_DAYS, WEEK_DAYS)),
    weekdays: null,
    confidence: WEEK * other.confidence,
    says: `${other.title} tells of the same event, and was written ${daysInWords(other)}: accounts of one event are written within a week`,
    text: null,
    span: null,
  };
}
