import type { Background } from "../../knowledge/background.ts";
import { languageOf, languages } from "../../language/index.ts";
import type { Language } from "../../language/language.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Evidence } from "../../records/dating.ts";
import type { Trace, Vote } from "../../records/trace.ts";
import type { LineMap } from "../../text/lines.ts";
import { countsIn } from "./counts.ts";
import { knownDays } from "./known-days.ts";
import { type NoNames, namesIn, standsSmall } from "./names.ts";
import { printsOf } from "./prints.ts";
import { ranksOf } from "./ranks.ts";
import { rareWordsIn } from "./rare-words.ts";
import { type Paragraph, speechIn } from "./speech.ts";
import { tiesOf } from "./ties.ts";
import { foldWord, traceWords } from "./words-of.ts";

/** What of an article is held against others. */
export function traceOf(article: DatedArticle, background: Background, lines: LineMap): Trace {
  const body = article.body.map(({ text }) => paragraphOf(text));
  const told = article.standfirst ? [paragraphOf(article.standfirst.value), ...body] : body;
  const words = told.map((paragraph) => paragraph.words);
  const titled = article.title.span === null ? words : [...words, traceWords(article.title.value)];
  const ranks = ranksOf(background);
  const noNames = NO_NAMES.get(languageOf(article.language.value)) ?? NOTHING;
  const skip = noNames.time;
  const { evidence, split, against } = article.date;
  return {
    ...namesIn(words, ranks, noNames, standsSmall(titled)),
    words: rareWordsIn(titled, ranks, skip),
    counts: countsIn(words, ranks, skip),
    speech: speechIn(told, ranks),
    prints: printsOf(body.map((paragraph) => paragraph.words)),
    ties: tiesOf(article, lines),
    known: knownDays(article.date),
    votes: [...evidence, ...split, ...against].map(voteOf),
  };
}

const paragraphOf = (text: string): Paragraph => ({ text, words: traceWords(text) });

/** Names of days and months are no names of people, and "12 May" counts nothing. */
const NO_NAMES: ReadonlyMap<Language, NoNames> = new Map(
  languages.map((language) => {
    const { months, weekdays } = language.time;
    const time = new Set([...months, ...weekdays].flat().map(foldWord));
    return [language, { time, small: new Set(language.press.functionWords.map(foldWord)) }];
  }),
);
const NOTHING: NoNames = { time: new Set(), small: new Set() };

function voteOf({ rule, cause, ranges, weekdays, partsOfYear, confidence }: Evidence): Vote {
  return { rule, cause, ranges, weekdays, ...(partsOfYear ? { partsOfYear } : {}), confidence };
}
