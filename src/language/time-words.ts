/** Words for dates and durations; all lower case, matched without regard to case. */
export interface TimeWords {
  /** Twelve lists, January first: every spelling and abbreviation, without a full stop. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
}
