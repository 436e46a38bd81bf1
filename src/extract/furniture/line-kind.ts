import type { Role } from "../../records/passage.ts";

/** What a line is in a trace, as flags. */
export const LineKind = {
  /** Taken for the article's text when the clipping was looked at alone. */
  TEXT: 1,
  /** As long as a sentence, or ends as one. */
  SENTENCE: 2,
  /** Taken for the headline. */
  TITLE: 4,
} as const;

const TEXT_ROLES: ReadonlySet<Role> = new Set(["body", "subheading", "standfirst"]);

/**
 * Names and dates are neither: a columnist signs all that she writes, and the reports of one day bear one date, but that
 * makes no furniture of them.
 */
export function kindOf(text: string, role: Role | undefined): number {
  const isText = role !== undefined && TEXT_ROLES.has(role);
  const flag = isText ? LineKind.TEXT : role === "title" ? LineKind.TITLE : 0;
  return flag | (isSentence(text) ? LineKind.SENTENCE : 0);
}

/** Longer than labels are. A row of a hard-wrapped paragraph is as long and does not end as a sentence. */
const LABEL_WORDS = 8;
const LABEL_LENGTH = 70;
const STOP = /[.!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f]["'\u2019\u201d\u00bb)\]]*$/;
const SENTENCE_WORDS = 5;

function isSentence(text: string): boolean {
  if (text.length > LABEL_LENGTH) return true;
  const words = text.split(/\s+/).length;
  return words > LABEL_WORDS || (words >= SENTENCE_WORDS && STOP.test(text));
}
