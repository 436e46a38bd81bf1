import { Has } from "./has.ts";
import { hasAllWords, type PageLine } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** What a line that claims rights goes by, as rules say it in `needs`. */
export const CLAIMS_RIGHTS = { has: Has.COPYRIGHT | Has.ROUND, lists: List.COPYRIGHT } as const;

/** A sign or a word of it stands there; of very long lines not all words are known. */
export const mayClaimRights = (line: PageLine): boolean =>
  (line.has & CLAIMS_RIGHTS.has) !== 0 || (line.anyOf & CLAIMS_RIGHTS.lists) !== 0 || !hasAllWords(line);

/** Where in a text rights are claimed. */
export const rightsMarks = (text: string): readonly RegExpExecArray[] => [...text.matchAll(MARK)];

const MARK = /\u00a9|\(c\)|\bcopyright\b/giu;
