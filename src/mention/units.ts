import type { Article, BodyBlock } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import { readingOf } from "../text/reading.ts";

/** A block of the text as it is read, and the way back to the clipping. */
export interface Unit {
  /** White space is plain spaces, garbled words are mended; one character of it is one of the reading. */
  readonly text: string;
  readonly kind: BodyBlock["kind"] | "standfirst";
  readonly inFile: (span: Span) => Span;
}

/** What names and quotes are looked for in: the standfirst and the text, without pull quotes set twice. */
export function unitsOf(clipping: Clipping, article: Pick<Article, "standfirst" | "body">): readonly Unit[] {
  const { standfirst, body } = article;
  const head = standfirst?.span ? [unitOf(clipping, "standfirst", standfirst.span)] : [];
  return [...head, ...body.map(({ kind, span }) => unitOf(clipping, kind, span))];
}

/** White space of other kinds, and what is not seen. */
const NO_PLAIN_SPACE = /[^\S ]|[\u00ad\u200b-\u200f]/g;
const LINK_END = /\]\([^()\s]*\)/g;

function unitOf(clipping: Clipping, kind: Unit["kind"], span: Span): Unit {
  const reading = readingOf(clipping.text, clipping.repairs ?? [], span);
  const plain = reading.text.replace(NO_PLAIN_SPACE, " ");
  const text =
    clipping.format === "markdown"
      ? plain.replace(LINK_END, (end) => " ".repeat(end.length)).replace(/[[\]*_`]/g, " ")
      : plain;
  return { text, kind, inFile: reading.spanInFile };
}
