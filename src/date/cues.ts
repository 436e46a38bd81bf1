import { anyLanguage } from "../language/date-line-words.ts";
import { languages } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import type { Passage, Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import type { CueRole, Direction, Timex } from "../records/timex.ts";
import { findQuotations } from "../text/quotations.ts";
import { findSentences } from "../text/sentences.ts";
import { findInDateLine } from "../timex/find-in-date-line.ts";
import { findTimexes } from "../timex/find-timexes.ts";
import { type PhraseTable, readPhrase, tableOfList } from "../timex/phrase-table.ts";
import { findTokens, type Tokens } from "../timex/tokens.ts";
import { cueRoleOf, findLabel, isOnlyLabel, type Label, type LabelTable, labelTable } from "./cue-role.ts";
import { findTense, type TenseTable, tenseTable } from "./tense.ts";
import type { Unit } from "./units.ts";

/** A time expression where it stands. */
export interface Cue {
  readonly timex: Timex;
  readonly role: CueRole;
  readonly passage: Passage;
  /** The label before it: `published`. */
  readonly label: Label | null;
  readonly quoted: boolean;
  readonly direction: Direction;
  /** A verb near it says so. */
  readonly certain: boolean;
  /** Its sentence, or line, and where in it the expression is: tokens `from` to `to` (not included). */
  readonly sentence: Tokens;
  /** Place in the clipping from which the sentence's tokens count. */
  readonly sentenceStart: number;
  readonly from: number;
  readonly to: number;
  /**
   * For a month or day without its year: the date with a year that was told of just before, in the same sentence or
   * paragraph, and that it goes on from: "On May 6, 1999, … In June". Null: it counts from the day of writing.
   */
  readonly after: Timex | null;
}

/** Every time expression of the units, in order of place. */
export function findCues(text: string, units: readonly Unit[], language: Language): readonly Cue[] {
  const tables = TABLES.get(language.code) ?? tablesOf(language);
  return units.flatMap((unit, i) => {
    const above = i === 0 ? "" : text.slice(units[i - 1]!.span.start, units[i - 1]!.span.end);
    return cuesOf(
      text,
      unit,
      language,
      tables,
      isOnlyLabel(tables.labels, above) ?? isOnlyLabel(ANY_LABELS, above),
    );
  });
}

/** Those of some cues, given in order of place, that stand from one place to another. */
export function within(cues: readonly Cue[], start: number, end: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle]!.timex.span.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < cues.length && cues[to]!.timex.span.end <= end) to += 1;
  return cues.slice(low, to);
}

interface Tables {
  readonly tense: TenseTable;
  readonly labels: LabelTable;
  readonly copyright: PhraseTable<true>;
}

const TABLES: ReadonlyMap<string, Tables> = new Map(
  languages.map((language) => [language.code, tablesOf(language)]),
);

function tablesOf({ time }: Language): Tables {
  return {
    tense: tenseTable(time),
    labels: labelTable(time.labels),
    copyright: tableOfList<true>(time.labels.copyright, true),
  };
}

function cuesOf(
  text: string,
  unit: Unit,
  language: Language,
  tables: Tables,
  above: Label | null,
): readonly Cue[] {
  const { passage, span } = unit;
  const piece = text.slice(span.start, span.end);
  const find = UNLABELLED.has(passage.role) ? findTimexes : findInDateLine;
  const timexes = find(piece, language, span.start);
  if (timexes.length === 0) return [];
  const quotations = findQuotations(piece);
  const sentences = findSentences(piece);
  const cues: Cue[] = [];
  let at = 0;
  let quotation = 0;
  let sentence: Sentence | null = null;
  let dated: Timex | null = null;
  for (const timex of timexes) {
    while (at < sentences.length - 1 && span.start + sentences[at]!.end <= timex.span.start) at += 1;
    if (sentence?.place !== at) sentence = openSentence(text, span.start, sentences[at]!, at, tables);
    while (quotations[quotation] && span.start + quotations[quotation]!.end <= timex.span.start)
      quotation += 1;
    const quote = quotations[quotation];
    const { from, to } = locate(sentence, timex.span);
    const label = UNLABELLED.has(passage.role)
      ? null
      : (findLabel(tables.labels, sentence.tokens, sentence.done, from) ??
        (DATED.has(passage.role) ? findLabel(ANY_LABELS, sentence.tokens, sentence.done, from) : null) ??
        (cues.length === 0 ? above : null));
    sentence.done = to;
    const after = isYearless(timex) && dated && goesOn(dated, timex) ? dated : null;
    if (hasYear(timex)) dated = timex;
    cues.push({
      timex,
      role: cueRoleOf(passage, label, sentence.copyright !== -1 && sentence.copyright < from),
      passage,
      label,
      quoted: quote !== undefined && span.start + quote.start < timex.span.start,
      ...findTense(tables.tense, sentence.tokens, from, to),
      sentence: sentence.tokens,
      sentenceStart: sentence.start,
      from,
      to,
      after,
    });
  }
  return cues;
}

/** A month or day whose year is to be looked for. */
const isYearless = ({ relative }: Timex): boolean =>
  relative?.unit === "month-day" ||
  ((relative?.unit === "month-name" || relative?.unit === "season") && relative.which === "bare");

const hasYear = ({ value }: Timex): boolean => value !== null && /^\d{4}(-|$)/.test(value);

/** A year has to stand close by; a month or day of a year holds for the paragraph. */
const goesOn = (dated: Timex, timex: Timex): boolean =>
  dated.value!.length > 4 || timex.span.start - dated.span.end < CLOSE_BY;

const CLOSE_BY = 30;

/** Passages that are there for a date, whatever language their house labels it in. */
const DATED: ReadonlySet<Role> = new Set(["date-line", "byline", "source"]);

const ANY_LABELS: LabelTable = labelTable(anyLanguage.time.labels);

/** "Published" in running text is a verb like others. */
const UNLABELLED: ReadonlySet<Role> = new Set([
  "title",
  "standfirst",
  "subheading",
  "body",
  "caption",
  "related-link",
]);

interface Sentence {
  readonly place: number;
  readonly start: number;
  readonly tokens: Tokens;
  /** First token of a copyright notice; -1: none. */
  readonly copyright: number;
  /** Tokens before this one belong to an earlier expression. */
  done: number;
}

function openSentence(
  text: string,
  offset: number,
  span: Span,
  place: number,
  { copyright }: Tables,
): Sentence {
  const start = offset + span.start;
  const tokens = findTokens(text.slice(start, offset + span.end));
  return {
    place,
    start,
    tokens,
    copyright: tokens.findIndex((_, at) => readPhrase(copyright, tokens, at)),
    done: 0,
  };
}

/** The tokens of a span; expressions come in order, so the search goes on from the last. */
function locate(
  { tokens, start, done }: Sentence,
  span: Span,
): { readonly from: number; readonly to: number } {
  let from = done;
  while (from < tokens.length - 1 && tokens[from]!.end + start <= span.start) from += 1;
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start + start < span.end) to += 1;
  return { from, to };
}
