import type { Fact } from "../records/knowledge.ts";
import type { Labelled } from "../records/said.ts";
import { parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";

/** When it held. */
export const daysOf = ({ start, end }: Fact): Days =>
  stretchOf(parseDay(start)!, end === null ? Infinity : parseDay(end)!);

/** What a sentence on it needs. */
export const knownOf = ({ start, source, ...fact }: Fact) => ({ ...labelOf(fact), start, source });

/** How it is called, in all languages that the table names it in. */
export const labelOf = ({ label, labels }: Labelled): Labelled => (labels ? { label, labels } : { label });
