/** What tells of events in one language; all lower case. */
export interface EventWords {
  /** Verbs of speaking in the past: beside a day, the event is that somebody spoke. */
  readonly speech: readonly string[];
  /** Classes of verbs and their nouns, by name; beginnings of words, since verbs bend at their ends. */
  readonly deeds: Readonly<Record<string, readonly string[]>>;
  /** Words that tell nothing of what happened: prepositions, pronouns, auxiliaries, units. */
  readonly common: readonly string[];
}
