import type { IndexedKnowledge } from "../knowledge/index-knowledge.ts";
import { languageOf } from "../language/index.ts";
import { type OfficeWords, officeWordsOf } from "../language/office-words.ts";
import type { TimeWords } from "../language/time-words.ts";
import type { Article, Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";
import type { Cue } from "./cues.ts";
import { pieceOf } from "./pieces.ts";
import { readCues } from "./read-cues.ts";
import { type Told, toldSentences } from "./told.ts";
import { findUnits } from "./units.ts";

/** All that a witness may look at. */
export interface Matter {
  readonly clipping: Clipping;
  readonly article: Article;
  readonly words: TimeWords;
  readonly dateOrder: "dmy" | "mdy" | null;
  /** Every time expression of the clipping, in order of place. */
  readonly cues: readonly Cue[];
  /** Lines that are there for their date. */
  readonly dateLines: readonly Span[];
  /** From the first character of the text itself to its last; null: no body. */
  readonly body: Span | null;
  /** What is known of the world; null: nothing. */
  readonly knowledge: IndexedKnowledge | null;
  /** Null: not known for this language. */
  readonly officeWords: OfficeWords | null;
  /** The sentences of the article; none where nothing is known of the world. */
  readonly told: readonly Told[];
}

export function readMatter(
  clipping: Clipping,
  extraction: Extraction,
  article: Article,
  dateOrder: Matter["dateOrder"],
  knowledge: IndexedKnowledge | null = null,
): Matter {
  const language = languageOf(article.language.value);
  const units = findUnits(extraction);
  const pieces = units.map((unit) => pieceOf(clipping.text, unit));
  const inBody = units.filter(({ passage }) => passage.role === "body");
  const body = inBody.length === 0 ? null : { start: inBody[0]!.span.start, end: inBody.at(-1)!.span.end };
  return {
    clipping,
    article,
    words: language.time,
    dateOrder: dateOrder ?? (isEnglish(article.language.value) ? null : "dmy"),
    cues: readCues(clipping, pieces, language),
    dateLines: units.filter(({ passage }) => passage.role === "date-line").map(({ span }) => span),
    body,
    knowledge,
    officeWords: officeWordsOf(language.code),
    told: knowledge ? toldSentences(pieces, knowledge.signs) : [],
  };
}

/** Of all languages English alone is written where the month comes first. */
const isEnglish = (code: string): boolean => /^en\b/.test(code);
