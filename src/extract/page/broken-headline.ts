import type { PageRow } from "./join-rows.ts";
import type { Lexicon } from "./lexicon.ts";
import { type PageLine, type WordedRow, withWords } from "./page-line.ts";
import { List } from "./word-lists.ts";

/** Rows of a headline are shorter; so are the labels beside them. */
const LONGEST = 90;
const SHORTEST = 8;
/** So strong a sign that the row is a label. */
const LABEL = 0.3;
/** `vor 3 Stunden 3 Minuten`. */
const NUMBERS = 0.3;
/** Longer are mottoes and paragraphs. */
const MOST_WORDS = 14;

const ENDS = /[.!?\u2026:;,|\u00bb]["'\u2019\u201d)\]]*$/;
/** Not `iPad`. */
const SMALL_LETTER = /^["'\u201c\u2018(]?\p{Ll}(?!\p{Lu})/u;
const OPENS = /^["'\u201c\u2018(]?[\p{L}\p{N}]/u;
/** Share of capitals in headlines that have them. */
const IN_CAPITALS = 0.7;
const NO_SMALL_LETTER = /^\P{Ll}+$/u;

/** Rows → lines; rows over which a headline is broken are one. `toLine`: the line of a row, at its number. */
export function joinHeadlines(
  rows: readonly WordedRow[],
  toLine: (row: WordedRow, index: number) => PageLine,
  lexicon: Lexicon,
): readonly PageLine[] {
  const lines: PageLine[] = []; // not by `map`, whose array is of another kind once V8 has compiled this (`bench/README.md`)
  for (let at = 0; at < rows.length; at++) {
    let line = toLine(rows[at]!, lines.length);
    for (let { row } = rows[at]!; mayGoOn(row, rows[at + 1]?.row); at++) {
      const below = rows[at + 1]!;
      if (!isBrokenBetween(line, toLine(below, lines.length), rows[at + 2]?.row, lexicon)) break;
      row = joined(row, below.row);
      line = toLine(withWords(row), lines.length);
    }
    lines.push(line);
  }
  return lines;
}

/** May a headline be broken between these rows? Asked first, for nearly all are not. */
const mayGoOn = (above: PageRow, below: PageRow | undefined): below is PageRow =>
  below !== undefined &&
  !above.gapAfter &&
  isRow(above) &&
  isRow(below) &&
  !SMALL_LETTER.test(above.text) &&
  OPENS.test(below.text) &&
  !ENDS.test(above.text);

const isRow = ({ kind, text }: PageRow): boolean =>
  kind === "line" && text.length <= LONGEST && text.length >= SHORTEST && !NO_HEADLINE.test(text);

/** `Jo March | Ada Brook`, `harbour.example/mill`, `jo@harbour.example`. */
const NO_HEADLINE = /[|/@]|\p{Ll}\.\p{Ll}/u;

/**
 * `Village drops plan for`, `new bridge` right below it: a headline that the page breaks where it likes. The row below begins
 * with a small letter, or a small word stands at the seam; nothing else stands right above or below, unless both are so and
 * the text does not run on in `next`.
 */
function isBrokenBetween(
  above: PageLine,
  below: PageLine,
  next: PageRow | undefined,
  { and }: Lexicon,
): boolean {
  if (isLabel(above) || isLabel(below) || below.dated || isListOfNames(above, below, and)) return false;
  if (above.count < 2 || above.count + below.count > MOST_WORDS) return false;
  const endsSmall = ((above.lists.at(-1) ?? 0) & List.SMALL) !== 0;
  const goesOn = !below.gapAfter && next !== undefined && SMALL_LETTER.test(next.text);
  const isAlone = above.gapBefore && (below.gapAfter || (goesOn && next.gapAfter));
  if (SMALL_LETTER.test(below.text)) {
    const runsOn = goesOn && !next.gapAfter;
    return endsSmall ? !runsOn : isAlone && below.count >= 2;
  }
  const inCapitals = NO_SMALL_LETTER.test(above.text + below.text);
  const beginsSmall = inCapitals && ((below.lists[0] ?? 0) & List.SMALL) !== 0;
  return isAlone && above.count >= 3 && above.capitals >= IN_CAPITALS && (endsSmall || beginsSmall);
}

/** `Jo March` and below it `and Ada Brook`: nothing but capitals on both sides of the small word. */
function isListOfNames(above: PageLine, below: PageLine, and: RegExp): boolean {
  const joiner = [above.words.at(-1), below.words[0]].find((word) => word && and.test(word.text));
  return (
    joiner !== undefined && [...above.words, ...below.words].every((word) => word.capital || word === joiner)
  );
}

/** A byline, a label, an entry of a menu. */
const isLabel = ({ cue, lists, numbers }: PageLine): boolean =>
  cue >= LABEL || numbers >= NUMBERS || ((lists[0] ?? 0) & (List.BYLINE | List.DATE_LABEL)) !== 0;

/** Both as one row. */
function joined(above: PageRow, below: PageRow): PageRow {
  const from = above.text.length + 1;
  return {
    ...above,
    parts: [...above.parts, ...below.parts.map((part) => ({ ...part, from: part.from + from }))],
    span: { start: above.span.start, end: below.span.end },
    text: `${above.text} ${below.text}`,
    gapAfter: below.gapAfter,
  };
}
