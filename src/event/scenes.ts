import type { DatedArticle } from "../records/article.ts";
import type { Span } from "../records/span.ts";
import type { DateCue } from "../records/timex.ts";
import { findSentences } from "../text/sentences.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";

/** A sentence of the article, with the time expressions in it. */
export interface Sentence {
  readonly span: Span;
  /** Its place among headline, standfirst and paragraphs, from 0. */
  readonly paragraph: number;
  readonly cues: readonly DateCue[];
}

/** A sentence that may tell of an event; places of tokens are those in the clipping's text. */
export interface Scene extends Sentence {
  readonly tokens: Tokens;
}

const TOLD = new Set(["paragraph", "quotation", "list-item"]);

/** The sentences of headline, standfirst and body. */
export function sentencesOf(text: string, article: DatedArticle): readonly Sentence[] {
  const paragraphs = [
    ...(article.title.span ? [article.title.span] : []),
    ...(article.standfirst?.span ? [article.standfirst.span] : []),
    ...article.body.filter(({ kind }) => TOLD.has(kind)).map(({ span }) => span),
  ];
  const cues = cuesFrom(article.dateCues);
  return paragraphs.flatMap((paragraph, at) =>
    findSentences(text.slice(paragraph.start, paragraph.end)).map(({ start, end }): Sentence => {
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      return { span, paragraph: at, cues: cues(span) };
    }),
  );
}

/** Only few sentences need their tokens. */
export function sceneOf(text: string, sentence: Sentence): Scene {
  const { span, paragraph, cues } = sentence;
  return { span, paragraph, cues, tokens: findTokens(text.slice(span.start, span.end), span.start) };
}

/** Cues come in order of place, so those of a sentence are found by halving. */
function cuesFrom(cues: readonly DateCue[]): (span: Span) => readonly DateCue[] {
  return ({ start, end }) => {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cues[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    const found: DateCue[] = [];
    for (let at = low; at < cues.length && cues[at]!.span.end <= end; at++) found.push(cues[at]!);
    return found;
  };
}
