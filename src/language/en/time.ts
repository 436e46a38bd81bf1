import type { TimeWords } from "../time-words.ts";

export const time: TimeWords = { months: [], weekdays: [] };
