/** Labels that pages put before a date, and what else says which date it is; all lower case. */
export interface DateLabels {
  /** The day the text was published: `published on`, `posted`. */
  readonly published: readonly string[];
  /** The day it was changed: `last updated`. */
  readonly updated: readonly string[];
  /** The day a copy was taken: `archived on`, `retrieved`. */
  readonly captured: readonly string[];
  /** The day a copy was put up elsewhere: `reposted`. */
  readonly reposted: readonly string[];
  /** Around a copyright year: `copyright`, `©`, `(c)`. */
  readonly copyright: readonly string[];
  /** A picture older than its text: `file photo`. */
  readonly filePhoto: readonly string[];
}
