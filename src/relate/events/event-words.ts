import { keptWith } from "../../again/kept-with.ts";
import type { EventTrace } from "../../records/events.ts";
import { partWords } from "../../text/word-list.ts";

/** By what mentions meet each other. */
export interface EventWords {
  readonly stems: readonly string[];
  readonly names: readonly string[];
}

/** Kept as long as the mention is; of most mentions nobody asks, for the events of their year are known. */
const WORDS = keptWith<EventTrace, EventWords>();

export function wordsOf(trace: EventTrace): EventWords {
  const known = WORDS.get(trace);
  if (known) return known;
  const words = { stems: partWords(trace.stems), names: partWords(trace.names) };
  WORDS.set(trace, words);
  return words;
}
