import type { Words } from "../../interface/words.ts";
import type { TimelineEvent } from "../../records/events.ts";

/** The events of one year. */
export interface EventYear {
  readonly year: string;
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}

/** Events come in order of time; each stands in the year in which it began. */
export function inYears(events: readonly TimelineEvent[], { dates }: Words): readonly EventYear[] {
  const years = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const year = yearOf(event.earliest);
    const shelf = years.get(year);
    if (shelf) shelf.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, events]) => ({ year, label: dates.day(year), events }));
}

/** In which it begins. `day`: ISO. */
export const yearOf = (day: string): string => day.slice(0, -"-MM-DD".length);
