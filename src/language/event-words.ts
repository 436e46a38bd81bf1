/** What tells of events in one language; all lower case. */
export interface EventWords {
  /**
   * Verbs of speaking in the past: beside a day, the event is that somebody spoke. Fewer than `mentions.saying`: who
   * agreed, promised or announced did something.
   */
  readonly speech: readonly string[];
  /** Classes of verbs and their nouns, by name; beginnings of words, since verbs bend at their ends. */
  readonly deeds: Readonly<Record<string, readonly string[]>>;
  /** Does what is counted come first, and what describes it behind? `huit diplomates russes`. */
  readonly nounFirst: boolean;
  /** Words that tell nothing of what happened: prepositions, pronouns, auxiliaries, units. */
  readonly common: readonly string[];
}
