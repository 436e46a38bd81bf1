import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { PrintedDate, Said } from "../records/said.ts";
import { isEmptyClock } from "../time/empty-clock.ts";
import type { Cue } from "./cues.ts";
import { evidenceOf, isFullDate, isMonth, monthDayParts, ownDays } from "./evidence.ts";
import { inOrder } from "./given-date.ts";
import type { Matter } from "./matter.ts";

/**
 * A date printed for the text: it was written on that day, in that month, or on that day of some year. Empty for an
 * expression that is none of these (`3 hours ago`).
 */
export function printedDate(
  rule: RuleName,
  cue: Cue,
  { dateOrder }: Matter,
  about: { readonly cause: string; readonly confidence: number; readonly says: Said },
): readonly Evidence[] {
  const { timex } = cue;
  const on = { text: timex.text, span: timex.span };
  const parts = monthDayParts(timex);
  if (parts) {
    const weekday = timex.relative?.unit === "month-day" ? timex.relative.weekday : null;
    const weekdays = weekday === null ? {} : { weekdays: [weekday] };
    return [evidenceOf(rule, { ...about, partsOfYear: parts, ...weekdays, on })];
  }
  if (!isFullDate(timex) && !isMonth(timex)) return [];
  const days = timex.readings ? inOrder(timex.readings, dateOrder) : ownDays(timex);
  return days ? [evidenceOf(rule, { ...about, days, on })] : [];
}

/** Its day, or only the words as printed where they can be read in two ways. */
export const printed = ({ timex }: Cue): PrintedDate => ({
  iso: timex.value === null ? null : timex.value.slice(0, 10),
  text: timex.text,
});

/** Can the expression be a printed date at all? A feast is none. */
export const isPrintable = ({ timex }: Cue): boolean =>
  isFullDate(timex) || isMonth(timex) || (timex.relative?.unit === "month-day" && timex.rule !== FEAST);

const FEAST = "timex/feast";

/** Those with a year first, and last those that a machine without a clock prints; else in order of place. */
export const fullFirst = (cues: readonly Cue[]): readonly Cue[] =>
  [...cues].sort((a, b) => standing(a) - standing(b));

function standing({ timex }: Cue): number {
  if (timex.value !== null && isEmptyClock(timex.value)) return 2;
  return isFullDate(timex) ? 0 : 1;
}
