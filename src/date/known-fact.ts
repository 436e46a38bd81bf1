import type { FactHit } from "../knowledge/index-facts.ts";
import type { Fact, FactUse } from "../records/knowledge.ts";
import type { Labelled, Said } from "../records/said.ts";
import { parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";
import type { Told } from "./told.ts";

/** When it held. */
export const daysOf = ({ start, end }: Fact): Days =>
  stretchOf(parseDay(start)!, end === null ? Infinity : parseDay(end)!);

/** What a sentence on it needs. */
export const knownOf = ({ start, source, ...fact }: Fact) => ({ ...labelOf(fact), start, source });

/** How it is called, in all languages that the table names it in. */
const labelOf = ({ label, labels }: Labelled): Labelled => (labels ? { label, labels } : { label });

/** The witness of facts. */
export const FACT = "date/fact";

/** A fact that a sentence mentions. */
export interface FoundFact {
  readonly hit: FactHit;
  readonly sentence: Told;
}

/** How sure each use is, where the table gives no number of its own. */
export const USUAL = {
  "present-count": 0.93,
  "past-event": 0.93,
  anniversary: 0.9,
  "first-possible": 0.97,
  between: 0.9,
  "absence-soft": 0.75,
} as const satisfies Record<FactUse, number>;

/** From when to when. */
export const heldSaid = (facts: readonly Fact[]): Said => ({
  of: "fact-held",
  facts: facts.map((known) => ({ ...labelOf(known), start: known.start, end: known.end })),
  source: facts[0]!.source,
});
