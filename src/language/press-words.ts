/** Words that pages put around an article; all lower case, matched without regard to case. */
export interface PressWords {
  /** Before a name in a byline: `by`. */
  readonly by: readonly string[];
}
