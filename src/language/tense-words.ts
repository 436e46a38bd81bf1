/** What tells which way a clause looks in time; all lower case. */
export interface TenseWords {
  /** Before a verb or a time: `will`, `is expected to`, `ahead of`. */
  readonly future: readonly string[];
  /** Verbs and auxiliaries in the past: `was`, `said`, `began`. */
  readonly past: readonly string[];
  /** Endings of regular past verbs: `ed`. */
  readonly pastEndings: readonly string[];
  /** `running`, which after `from` or `of` has no tense. */
  readonly gerundEndings: readonly string[];
  readonly beforeGerund: readonly string[];
  /** `be` in `will be opened`: the participle after it is no past. */
  readonly bareAuxiliaries: readonly string[];
  /** Words with such an ending that are no past verbs: `united`, `hundred`. */
  readonly notPast: readonly string[];
  /** Auxiliaries of the perfect: `has`, `have`. */
  readonly perfect: readonly string[];
  /** Present of the commonest verbs: `is`, `are`. */
  readonly present: readonly string[];
  /** Past verbs whose object has a time of its own: `said`, `promised`. They tell only of a time right beside them. */
  readonly reporting: readonly string[];
  /** Before a verb that has no tense: `to`. */
  readonly infinitive: readonly string[];
  /** Words that begin another clause: `which`, `but`. */
  readonly clauseBreaks: readonly string[];
  /** Before a date: everything since it has passed: `since`. */
  readonly since: readonly string[];
  /** What makes `since` count the first of its kind: `first`, `highest`. */
  readonly superlatives: readonly string[];
  /** Before a date that was to come when something was said: `until`, `by`. */
  readonly until: readonly string[];
  /** Before what something is compared with: `than`, `from`. Its tense is not that of the verb. */
  readonly than: readonly string[];
  /**
   * Modals of what is to come that tell of hearsay where an infinitive of the perfect ends the clause: `soll … haben`;
   * and what ends it. Empty: the language has none.
   */
  readonly hearsay: readonly string[];
  readonly perfectInfinitive: readonly string[];
  /** An auxiliary that has no tense of its own right behind a participle: `gebaut werden`; and how participles look. */
  readonly afterParticiple: readonly string[];
  readonly participleBegins: readonly string[];
  readonly participleEnds: readonly string[];
  /** Conditionals and reported futures, which tell nothing: `would`. */
  readonly neither: readonly string[];
}
