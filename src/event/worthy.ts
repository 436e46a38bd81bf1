import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import type { Token } from "../timex/tokens.ts";
import type { EventTable } from "./tables.ts";
import { granularityOf } from "./when.ts";

/** Roles whose sentences are read for events. */
const ROLES = new Set(["title", "standfirst", "body"]);

/**
 * Can the expression place an event? A date or time of a year or less. Lengths, repetitions, "now" and dates of two
 * readings cannot.
 */
export function placesAnEvent(cue: DateCue): boolean {
  if (!ROLES.has(cue.role) || (cue.type !== "DATE" && cue.type !== "TIME") || cue.readings) return false;
  const granularity = granularityOf(cue);
  return granularity !== null && granularity !== "decade";
}

/** An hour without its day, and a number that begins a name ("the 1922 Committee"), tell no time of an event. */
export function isNoTime(cue: DateCue, tokens: readonly Token[], table: EventTable): boolean {
  if (granularityOf(cue) === "year") return beginsName(cue, tokens, table);
  return cue.type === "TIME" && isHourAlone(cue, tokens, table);
}

function beginsName({ span }: DateCue, tokens: readonly Token[], { owners }: EventTable): boolean {
  const before = tokens.findLast(({ end }) => end <= span.start);
  const after = tokens.find(({ start }) => start >= span.end);
  return before !== undefined && owners.has(before.text) && after?.kind === "word" && after.capital;
}

function isHourAlone({ span }: DateCue, tokens: readonly Token[], { hours }: EventTable): boolean {
  return tokens
    .filter(({ start, end, kind }) => span.start <= start && end <= span.end && kind === "word")
    .every(({ text }) => hours.has(text));
}

/** "Wednesday's talks" only names an event that is told elsewhere. */
export const isPossessive = (text: string, { end }: Span): boolean =>
  /^['’]s\b/.test(text.slice(end, end + 3));

/** "Since 2008": whatever is told began then, whoever says so. */
export function isSince(tokens: readonly Token[], cue: Span, { since }: EventTable): boolean {
  const before = tokens.findLast(({ end }) => end <= cue.start);
  return before !== undefined && since.has(before.text);
}

/** Any verb that the language's tables know, or any word at all where they know none. */
export function hasVerb(tokens: readonly Token[], { verbs, notPast, pastEndings }: EventTable): boolean {
  const isPast = (word: string) =>
    word.length > 3 && !notPast.has(word) && pastEndings.some((ending) => word.endsWith(ending));
  return (
    verbs.size === 0 || tokens.some(({ text, kind }) => kind === "word" && (verbs.has(text) || isPast(text)))
  );
}
