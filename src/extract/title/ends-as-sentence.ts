import type { PageLine } from "../page/page-line.ts";

/** A full stop after a word; questions, exclamations and `U.S.` end titles too. */
export const endsAsSentence = (line: PageLine): boolean =>
  line.stop && /[^.\s\p{Lu}][.\u3002]["'\u2019\u201d)]*$/u.test(line.text) && !/\.{3}$/.test(line.text);
