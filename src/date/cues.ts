import { anyLanguage } from "../language/date-line-words.ts";
import type { Language } from "../language/language.ts";
import { perLanguage } from "../language/per-language.ts";
import type { Passage, Role } from "../records/passage.ts";
import type { Span } from "../records/span.ts";
import type { CueRole, Direction, Timex } from "../records/timex.ts";
import { findInDateLine } from "../timex/find-in-date-line.ts";
import { timexesIn } from "../timex/find-timexes.ts";
import { type PhraseTable, readPhrase, tableOfList } from "../timex/phrase-table.ts";
import type { Tokens } from "../timex/tokens.ts";
import { cueRoleOf, findLabel, isOnlyLabel, type Label, type LabelTable, labelTable } from "./cue-role.ts";
import type { Piece } from "./pieces.ts";
import { findTense, type SignsOfTense, signsOfTense, type TenseTable, tenseTable } from "./tense.ts";

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
  /** Where the sentence begins in the clipping. */
  readonly sentenceStart: number;
  readonly from: number;
  readonly to: number;
  /**
   * For a month or day without its year: the date with a year that was told of just before, in the same sentence or
   * paragraph, and that it goes on from: "On May 6, 1999, … In June". Null: it counts from the day of writing.
   */
  readonly after: Timex | null;
}

/** Every time expression of the pieces, in order of place. */
export function findCues(pieces: readonly Piece[], language: Language): readonly Cue[] {
  const tables = tablesFor(language);
  return pieces.flatMap((piece, i) => cuesOf(piece, language, tables, pieces[i - 1]?.text ?? ""));
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

const tablesFor = perLanguage(tablesOf);

function tablesOf({ time }: Language): Tables {
  return {
    tense: tenseTable(time),
    labels: labelTable(time.labels),
    copyright: tableOfList<true>(time.labels.copyright, true),
  };
}

function cuesOf(piece: Piece, language: Language, tables: Tables, above: string): readonly Cue[] {
  const { passage, span } = piece;
  const isTold = UNLABELLED.has(passage.role);
  const timexes = isTold
    ? timexesIn(piece.text, piece.tokens(), language, span.start)
    : findInDateLine(piece.text, language, span.start);
  if (timexes.length === 0) return [];
  const labelAbove = isTold ? null : (isOnlyLabel(tables.labels, above) ?? isOnlyLabel(ANY_LABELS, above));
  const quotations = piece.quotations();
  const sentences = piece.sentences();
  const cues: Cue[] = [];
  let at = 0;
  let quotation = 0;
  let sentence: Sentence | null = null;
  let dated: Timex | null = null;
  for (const timex of timexes) {
    while (at < sentences.length - 1 && span.start + sentences[at]!.end <= timex.span.start) at += 1;
    if (sentence?.place !== at)
      sentence = openSentence(
        piece,
        at,
        tables,
        isTold && passage.role !== "caption" ? null : tables.copyright,
      );
    while (quotations[quotation] && span.start + quotations[quotation]!.end <= timex.span.start)
      quotation += 1;
    const quote = quotations[quotation];
    const { from, to } = locate(sentence, span.start, timex.span);
    const { direction, certain } = findTense(sentence.signs, from, to);
    const label = isTold
      ? null
      : (ofMessage(passage) ??
        findLabel(tables.labels, sentence.tokens, sentence.done, from) ??
        (DATED.has(passage.role) ? findLabel(ANY_LABELS, sentence.tokens, sentence.done, from) : null) ??
        (cues.length === 0 ? labelAbove : null));
    sentence.done = to;
    const after = isYearless(timex) && dated && goesOn(dated, timex) ? dated : null;
    if (hasYear(timex)) dated = timex;
    cues.push({
      timex,
      role: cueRoleOf(passage, label, sentence.copyright !== -1 && sentence.copyright < from),
      passage,
      label,
      quoted: quote !== undefined && span.start + quote.start < timex.span.start,
      direction,
      certain,
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

/** The day of the message in which the text was handed on is that of a copy, whatever label it has. */
const ofMessage = ({ junk }: Passage): Label | null => (junk === "message" ? "captured" : null);

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
  /** In the clipping. */
  readonly start: number;
  /** Their places count from the start of the piece. */
  readonly tokens: Tokens;
  readonly signs: SignsOfTense;
  /** First token of a copyright notice; -1: none. */
  readonly copyright: number;
  /** Tokens before this one belong to an earlier expression. */
  done: number;
}

function openSentence(
  piece: Piece,
  place: number,
  { tense }: Tables,
  copyright: PhraseTable<true> | null,
): Sentence {
  const tokens = piece.tokensOf(place);
  return {
    place,
    start: piece.span.start + piece.sentences()[place]!.start,
    tokens,
    signs: signsOfTense(tense, tokens),
    copyright: copyright ? tokens.findIndex((_, at) => readPhrase(copyright, tokens, at)) : -1,
    done: 0,
  };
}

/** The tokens of a span in a piece that starts there; expressions come in order, so the search goes on from the last. */
function locate(
  { tokens, done }: Sentence,
  pieceStart: number,
  span: Span,
): { readonly from: number; readonly to: number } {
  const start = span.start - pieceStart;
  const end = span.end - pieceStart;
  let from = done;
  while (from < tokens.length - 1 && tokens[from]!.end <= start) from += 1;
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return { from, to };
}
