import type { Evidence } from "../records/dating.ts";
import { union } from "../time/days.ts";
import { type Cue, within } from "./cues.ts";
import { evidenceOf, type Place } from "./evidence.ts";
import { daysOf, FACT, type FoundFact, heldSaid, USUAL } from "./known-fact.ts";
import type { Matter } from "./matter.ts";
import { isQuoted, placeOf, type Told } from "./told.ts";

/** `30-nation alliance`: while there were 30. A number that held twice allows both times. */
export function counts(matter: Matter, found: readonly FoundFact[]): readonly Evidence[] {
  const byPlace = new Map<number, FoundFact[]>();
  for (const one of found) {
    if (!one.hit.entry.fact.uses.includes("present-count")) continue;
    const place = one.sentence.paragraph.start + one.sentence.tokens()[one.hit.from]!.start;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  const years = matter.cues.filter(({ timex }) => /^\d{4}/.test(timex.value ?? ""));
  return [...byPlace.values()].flatMap((alike) => {
    const { hit, sentence } = alike[0]!;
    const on = placeOf(matter.clipping.text, sentence, hit.from, hit.to);
    if (isQuoted(sentence, on.span) || tellsYearBeside(matter.clipping.text, years, sentence, on)) return [];
    const facts = [...new Set(alike.map((one) => one.hit.entry.fact))];
    return [
      evidenceOf(FACT, {
        cause: `fact/${facts.map(({ label }) => label).join("+")}`,
        days: union(...facts.map(daysOf)),
        confidence: Math.min(...facts.map(({ confidence }) => confidence ?? USUAL["present-count"])),
        says: heldSaid(facts),
        on,
      }),
    ];
  });
}

/** A year in the same clause: the number may be that of the year. */
function tellsYearBeside(
  text: string,
  years: readonly Cue[],
  { span }: Told,
  { span: place }: Place,
): boolean {
  return within(years, span.start, span.end).some(({ timex }) => {
    const [from, to] = [Math.min(timex.span.end, place.end), Math.max(timex.span.start, place.start)];
    return !/[,;:]/.test(text.slice(from, to));
  });
}
