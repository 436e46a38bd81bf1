import type { Dating } from "../records/dating.ts";
import type { Anchor, DateCue } from "../records/timex.ts";
import { type Day, printDay } from "../time/day.ts";
import { envelope, fromRanges, type Stretch } from "../time/days.ts";
import { daysOfTimex } from "../time/timex-value.ts";
import type { Cue } from "./cues.ts";
import { ownDays } from "./evidence.ts";
import { resolveFrom } from "./resolve.ts";

/**
 * Every time expression with the days it means, as far as the day of writing is known: between its first and last
 * possible day the value of an expression never falls, so two equal values are the value.
 */
export function resolveCues(cues: readonly Cue[], { edtf, ranges }: Dating): readonly DateCue[] {
  const written = edtf === null ? null : envelope(fromRanges(ranges));
  let told: Stretch | null = null;
  let sentence = -1;
  return cues.map((cue) => {
    const anchor = anchorOf(cue);
    const from = anchor === "sentence" ? told : written;
    const value = cue.timex.value ?? readingIn(cue, written) ?? valueFrom(cue, from);
    const days = daysMeant(cue, value, from);
    if (cue.sentenceStart !== sentence && anchor !== "sentence") sentence = cue.sentenceStart;
    if (days && isFine(days)) told = days;
    return {
      ...cue.timex,
      value,
      role: cue.role,
      passage: cue.passage.role,
      anchor,
      direction: cue.timex.relative === null ? null : directionOf(cue),
      earliest: days && Number.isFinite(days.first) ? printDay(days.first) : null,
      latest: days && Number.isFinite(days.last) ? printDay(days.last) : null,
    };
  });
}

function anchorOf({ timex, quoted }: Cue): Anchor {
  if (timex.anchor) return timex.anchor;
  if (timex.relative === null) return "absolute";
  return quoted ? "quote" : "published";
}

function directionOf({ timex, direction }: Cue): DateCue["direction"] {
  const { relative } = timex;
  if (relative && "count" in relative)
    return relative.count === 0 ? "same" : relative.count < 0 ? "past" : "future";
  if (relative && "which" in relative && relative.which === "last") return "past";
  if (relative && "which" in relative && relative.which === "next") return "future";
  return direction;
}

/** Of two readings of a date in digits the one that the day of writing is, or both where it decides nothing. */
function readingIn({ timex }: Cue, written: Stretch | null): string | null {
  const same = timex.readings?.filter((iso) => {
    const [day] = daysOfTimex(iso) ?? [];
    return day && written && day.first === written.first && day.last === written.last;
  });
  return same?.length === 1 ? same[0]! : null;
}

function valueFrom({ timex, direction }: Cue, from: Stretch | null): string | null {
  if (!from || !timex.relative || !Number.isFinite(from.first) || !Number.isFinite(from.last)) return null;
  const [first, last] = [resolveFrom(timex, from.first, direction), resolveFrom(timex, from.last, direction)];
  return first === last ? first : null;
}

function daysMeant(cue: Cue, value: string | null, from: Stretch | null): Stretch | null {
  const own = value === null ? ownDays(cue.timex) : daysOfTimex(value);
  if (own) return envelope(own);
  if (!from || !cue.timex.relative) return null;
  const at = (day: Day): Stretch | null => {
    const resolved = Number.isFinite(day) ? resolveFrom(cue.timex, day, cue.direction) : null;
    const days = resolved === null ? null : daysOfTimex(resolved);
    return days && envelope(days);
  };
  return { first: at(from.first)?.first ?? -Infinity, last: at(from.last)?.last ?? Infinity };
}

/** A time that is told of as a month or finer can anchor "the following day". */
const isFine = ({ first, last }: Stretch): boolean => last - first <= LONGEST_ANCHOR;
const LONGEST_ANCHOR = 366;
