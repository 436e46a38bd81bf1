import type { EventWords } from "./event-words.ts";
import type { MentionWords } from "./mention-words.ts";
import type { PressWords } from "./press-words.ts";
import type { TimeWords } from "./time-words.ts";

/** A language's words, as data; the logic is shared. A new language is one folder and one line in `index.ts`. */
export interface Language {
  /** BCP 47: `en`. */
  readonly code: string;
  readonly direction: "ltr" | "rtl";
  /** Months, weekdays, numbers, relative words: read by `timex/` and `date/`. */
  readonly time: TimeWords;
  /** What pages say around an article: read by `extract/`. */
  readonly press: PressWords;
  /** Verbs and common words: read by `event/`. */
  readonly events: EventWords;
  /** Around names and direct speech: read by `mention/`. */
  readonly mentions: MentionWords;
}
