import type { TimeWords } from "../time-words.ts";
import { labels } from "./date-labels.ts";
import { tense } from "./tense.ts";
import { calendar } from "./time-calendar.ts";
import { counting } from "./time-counting.ts";
import { relating } from "./time-relating.ts";

export const time: TimeWords = { ...calendar, ...counting, ...relating, tense, labels };
