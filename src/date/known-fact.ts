import type { Fact } from "../records/knowledge.ts";
import { parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";

/** When it held. */
export const daysOf = ({ start, end }: Fact): Days =>
  stretchOf(parseDay(start)!, end === null ? Infinity : parseDay(end)!);

/** What a sentence on it needs. */
export const knownOf = ({ label, start, source }: Fact) => ({ label, start, source });
