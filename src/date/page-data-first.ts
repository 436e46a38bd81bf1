import type { Evidence } from "../records/dating.ts";
import { civilOf, type Day, dayOf } from "../time/day.ts";
import { envelope, fromRanges, toRanges } from "../time/days.ts";

/** Rules that rest on the clock of the publisher's machine, as printed for readers or written into the address. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  "date/labelled-line",
  "date/date-line",
  "date/address",
  "date/page-data",
]);

const PRINTED: ReadonlySet<string> = new Set(["date/labelled-line", "date/date-line"]);

/**
 * The same moment is the day before or after in another time zone. Where the page's data give a day and the page prints
 * its neighbour, both come from one clock: they are one cause, and the more trusted of them votes; that is the printed one
 * where the data do not say that they keep the paper's own time. Of data that differ those count that give the printed day,
 * else the most trusted. A date of another day that stands alone in a line counts little beside them: pages print the dates
 * of other stories, too; and what was changed later was not published then.
 */
export function heedPageData(all: readonly Evidence[]): readonly Evidence[] {
  const data = all.filter(isPublished).sort((a, b) => b.confidence - a.confidence);
  const chosen = data.find((one) => isPrinted(all, singleDay(one))) ?? data[0];
  const day = chosen ? singleDay(chosen) : null;
  if (!chosen || day === null) return all;
  const change = changedOn(all);
  const local = isPrinted(all, day)
    ? null
    : (printedBeside(all, day, isLocal(chosen)) ?? all.find((one) => isOwnStamp(one, day, change)) ?? null);
  return all.flatMap((evidence) => {
    if (isPublished(evidence))
      return evidence === chosen && !local ? evidence : lessThan(local ?? chosen, evidence);
    if (saysOnlyChanged(evidence) || isBoundAtEdge(evidence, day)) return [];
    return BY_CLOCK.has(evidence.rule) ? besideData(evidence, day, change) : evidence;
  });
}

const isPublished = ({ rule, cause }: Evidence): boolean => rule === "date/page-data" && cause === PUBLISHED;

const PUBLISHED = "page-data/published";

/** So little less that nothing else changes. */
const LESS = 0.005;

const lessThan = ({ confidence }: Evidence, evidence: Evidence): Evidence => ({
  ...evidence,
  confidence: Math.min(evidence.confidence, confidence - LESS),
});

/** What is printed, or in the address, where the data give `day`. */
function besideData(evidence: Evidence, day: Day, change: Day | null): Evidence {
  const other = singleDay(evidence, day);
  if (other === null || other === day) return evidence;
  const isOwn = Math.abs(other - day) === 1 || isOwnStamp(evidence, day, change);
  if (isOwn)
    return {
      ...evidence,
      cause: PUBLISHED,
      ranges: toRanges([{ first: other, last: other }]),
      partsOfYear: null,
    };
  const isUnsure = evidence.confidence < BESIDE_TEXT || evidence.partsOfYear !== null;
  return evidence.rule === "date/date-line" || isUnsure
    ? { ...evidence, confidence: Math.min(evidence.confidence, OTHER_STORY) }
    : evidence;
}

/**
 * A day that the page prints as its own: with a word for it, or right above the text and known to its data as that of the last
 * change. What stands there was written then, whenever it first appeared.
 */
function isOwnStamp(evidence: Evidence, day: Day, change: Day | null): boolean {
  const printed = singleDay(evidence);
  if (printed === null || Math.abs(printed - day) <= 1) return false;
  if (evidence.confidence < BESIDE_TEXT) return false;
  return evidence.rule === "date/labelled-line" || (evidence.rule === "date/date-line" && printed === change);
}

/** As sure as a date beside the text is; a word for it in the footer is less so, where the site speaks of itself. */
const BESIDE_TEXT = 0.93;

/** The last day of change that the data give. */
function changedOn(all: readonly Evidence[]): Day | null {
  const change = all.find(({ cause }) => cause === "page-data/updated");
  return change ? (envelope(fromRanges(change.ranges))?.last ?? null) : null;
}

/** As little as a date in the name of a file. */
const OTHER_STORY = 0.6;

/** The only printed day is one of a change: but another day of publication is known. */
const saysOnlyChanged = ({ cause }: Evidence): boolean => cause === "updated/same-day";

/** It was changed the day before it was published, that is within hours: by another clock. */
const isBoundAtEdge = ({ cause, ranges }: Evidence, day: Day): boolean =>
  cause === "page-data/updated" && envelope(fromRanges(ranges))?.last === day - 1;

/** Does the moment say which zone it is told in, and that it is not the one of machines? */
const isLocal = ({ text }: Evidence): boolean =>
  text === null || !WITH_CLOCK.test(text) || OWN_ZONE.test(text);

const WITH_CLOCK = /\d[T ]\d\d:?\d\d/;
const OWN_ZONE = /(?:[+-](?!00:?00)\d\d:?\d\d|\b[A-Z]{1,4}[SD]T)$/;

const isPrinted = (all: readonly Evidence[], day: Day | null): boolean =>
  day !== null && all.some((evidence) => PRINTED.has(evidence.rule) && singleDay(evidence, day) === day);

/** What is printed above the text, where that is a neighbour of this day, told by another clock. */
function printedBeside(all: readonly Evidence[], day: Day, isLocal: boolean): Evidence | null {
  const near = all.find(
    (one) => PRINTED.has(one.rule) && Math.abs((singleDay(one, day) ?? Infinity) - day) === 1,
  );
  return near && !isLocal ? near : null;
}

/** The one day that is left; of a day without its year (`Apr 12`) the one of the year of `near`. Null: there are others. */
function singleDay({ ranges, partsOfYear }: Evidence, near: Day | null = null): Day | null {
  const days = envelope(fromRanges(ranges));
  if (days !== null && days.first === days.last) return days.first;
  const [, month, date] = (partsOfYear?.length === 1 && /^(\d\d)-(\d\d)$/.exec(partsOfYear[0]!)) || [];
  return month && near !== null ? dayOf(civilOf(near).year, Number(month), Number(date)) : null;
}
