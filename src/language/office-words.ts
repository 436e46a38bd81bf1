import { officeWords as en } from "./en/office-words.ts";

/** What stands around an office and its holder in running text; all lower case. */
export interface OfficeWords {
  /** `the`, `a`. */
  readonly articles: readonly string[];
  /** Between office and body: `president of France`. */
  readonly of: readonly string[];
  /** Ending of a possessive, without its apostrophe: `France's president`. */
  readonly possessive: readonly string[];
  /** No longer in office: `former`, `ousted`. */
  readonly former: readonly string[];
  /** Dead: `late`. */
  readonly late: readonly string[];
  /** In office at a time told of: `then`. */
  readonly atTheTime: readonly string[];
  /** In the place of a holder: `acting`. */
  readonly acting: readonly string[];
  /** Chosen and not yet in office; before the office and behind it: `incoming`, `elect`. */
  readonly incoming: readonly string[];
  readonly elect: readonly string[];
  /** In office for a short time: `new`. */
  readonly fresh: readonly string[];
  /** Soon to leave it: `outgoing`. */
  readonly leaving: readonly string[];
  /** What else stands between and changes nothing: `current`, `appointed`. */
  readonly neutral: readonly string[];
  /** Makes another office of one: `deputy`. */
  readonly rank: readonly string[];
  /** After a name: `who`; and what then tells that the office was left: `resigned`, `deposed`. */
  readonly who: readonly string[];
  readonly left: readonly string[];
  /** Between two offices: `and`. */
  readonly and: readonly string[];
  /** Before a name: `Mr`, `Sir`. */
  readonly honorifics: readonly string[];
  /** What is not said to have happened: `feared`, `possible`. */
  readonly doubt: readonly string[];
}

const BY_LANGUAGE: Readonly<Record<string, OfficeWords>> = { en };

/** Null: of that language no words are known, and offices are not read. `code` is BCP 47. */
export const officeWordsOf = (code: string): OfficeWords | null => BY_LANGUAGE[code.split("-")[0]!] ?? null;
