import type { Problem } from "./problem.ts";

/** What a build did; `--json` prints it as it is. */
export interface BuildReport {
  /** Clippings found in the input folder. */
  readonly read: number;
  /** Since the last build into this folder, by path and content. */
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  /** Files of the site. */
  readonly pages: number;
  /** Files written and deleted by this build. */
  readonly written: number;
  readonly deleted: number;
  /** How many problems are warnings or errors. */
  readonly warnings: number;
  readonly seconds: number;
  /** Path of the page to open, as the owner would type it: `public/index.html`. */
  readonly open: string;
  readonly problems: readonly Problem[];
}
