import type { Language } from "../language/language.ts";
import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import type { Token } from "../timex/tokens.ts";
import { granularityOf } from "./when.ts";

/** Roles whose sentences are read for events. */
const ROLES = new Set(["title", "standfirst", "body"]);

/**
 * Can the expression place an event? A date or time of a year or less. Lengths, repetitions, "now", an hour without its
 * day, and a number that begins a name ("the 1922 Committee") cannot.
 */
export function tellsAnEvent(cue: DateCue, tokens: readonly Token[], language: Language): boolean {
  if (!ROLES.has(cue.role) || (cue.type !== "DATE" && cue.type !== "TIME") || cue.readings) return false;
  const granularity = granularityOf(cue);
  if (granularity === null || granularity === "decade") return false;
  if (granularity === "year") return !beginsName(cue, tokens, language);
  return cue.type === "DATE" || !isHourAlone(cue, tokens, language);
}

function beginsName({ span }: DateCue, tokens: readonly Token[], { time }: Language): boolean {
  const before = tokens.findLast(({ end }) => end <= span.start);
  const after = tokens.find(({ start }) => start >= span.end);
  const owned = before !== undefined && [...time.articles, ...time.yearOwners].includes(before.text);
  return owned && after?.kind === "word" && after.capital;
}

function isHourAlone({ span }: DateCue, tokens: readonly Token[], { time }: Language): boolean {
  const hours = new Set([
    ...Object.keys(time.halfDays),
    ...time.oClock,
    ...time.hourMarks,
    ...time.zones,
    "a",
    "p",
    "m",
  ]);
  return tokens
    .filter(({ start, end, kind }) => span.start <= start && end <= span.end && kind === "word")
    .every(({ text }) => hours.has(text));
}

/** "Wednesday's talks" only names an event that is told elsewhere. */
export const isPossessive = (text: string, { end }: Span): boolean =>
  /^['’]s\b/.test(text.slice(end, end + 3));

/** "Since 2008": whatever is told began then, whoever says so. */
export function isSince(tokens: readonly Token[], cue: Span, { time: { tense } }: Language): boolean {
  const before = tokens.findLast(({ end }) => end <= cue.start);
  return before !== undefined && tense.since.includes(before.text);
}

/** Any verb that the language's tables know, or any word at all where they know none. */
export function hasVerb(tokens: readonly Token[], { time: { tense } }: Language): boolean {
  const signs = [tense.past, tense.perfect, tense.present, tense.reporting, tense.future].flat();
  const verbs = new Set(signs.flatMap((phrase) => phrase.split(" ")));
  const notPast = new Set(tense.notPast);
  return (
    verbs.size === 0 ||
    tokens.some(
      ({ text, kind }) =>
        kind === "word" &&
        (verbs.has(text) ||
          (text.length > 3 &&
            !notPast.has(text) &&
            tense.pastEndings.some((ending) => text.endsWith(ending)))),
    )
  );
}
