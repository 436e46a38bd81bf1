import type { Fact } from "../records/knowledge.ts";
import { parseDay } from "../time/day.ts";
import { type Days, stretchOf } from "../time/days.ts";
import { dayInWords } from "../time/in-words.ts";

/** When it held. */
export const daysOf = ({ start, end }: Fact): Days =>
  stretchOf(parseDay(start)!, end === null ? Infinity : parseDay(end)!);

export const stretchInWords = ({ start, end }: Fact): string =>
  end === null ? `from ${dayInWords(start)} on` : `from ${dayInWords(start)} to ${dayInWords(end)}`;

export const sourceOf = ({ source }: Fact): string => (source === "" ? "" : ` (source: ${source})`);
