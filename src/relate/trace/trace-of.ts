import type { Background } from "../../knowledge/background.ts";
import { languageOf } from "../../language/index.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Trace, Vote } from "../../records/trace.ts";
import type { LineMap } from "../../text/lines.ts";
import { countsIn } from "./counts.ts";
import { knownDays } from "./known-days.ts";
import { namesIn } from "./names.ts";
import { printsOf } from "./prints.ts";
import { rareWordsIn } from "./rare-words.ts";
import { speechIn } from "./speech.ts";
import { tiesOf } from "./ties.ts";
import { foldWord, traceWords } from "./words-of.ts";

/** What of an article is held against others. */
export function traceOf(article: DatedArticle, background: Background, lines: LineMap): Trace {
  const paragraphs = article.body.map(({ text }) => text);
  const told = [...(article.standfirst ? [article.standfirst.value] : []), ...paragraphs];
  const body = paragraphs.map(traceWords);
  const words = told.length === paragraphs.length ? body : told.map(traceWords);
  const titled = article.title.span === null ? words : [...words, traceWords(article.title.value)];
  const skip = timeWords(article.language.value);
  const { evidence, split, against } = article.date;
  return {
    ...namesIn(words, background, skip),
    words: rareWordsIn(titled, background, skip),
    counts: countsIn(words, background, skip),
    speech: speechIn(told, background),
    prints: printsOf(body),
    ties: tiesOf(article, lines),
    known: knownDays(article.date),
    votes: [...evidence, ...split, ...against].map(voteOf),
  };
}

/** Names of days and months are no names of people, and "12 May" counts nothing. */
function timeWords(code: string): ReadonlySet<string> {
  const { months, weekdays } = languageOf(code).time;
  return new Set([...months, ...weekdays].flat().map(foldWord));
}

function voteOf({ rule, cause, ranges, weekdays, partsOfYear, confidence }: Evidence): Vote {
  return { rule, cause, ranges, weekdays, ...(partsOfYear ? { partsOfYear } : {}), confidence };
}
