import type { Extent } from "./extent.ts";
import type { PageLine } from "./page-line.ts";

const MOST_IN_NAME = 5;
const MOST_IN_NOTE = 120;
/** More authors than that are a list of people. */
const MOST_NOTES = 6;
/** So much running text stands above. */
const LEAST_ABOVE = 80;

/**
 * The stretch without what its last lines say of who wrote it: `Jo March`, and below it `Jo March is a reporter…`. The last
 * part of an article may begin with its heading, too: so either there are no headings, or the page has that name above the text.
 */
export function withoutNote(lines: readonly PageLine[], extent: Extent): Extent {
  let last = extent.last;
  while (last > extent.last - 2 * MOST_NOTES && isNote(lines, { first: extent.first, last })) last -= 2;
  if (last === extent.last || wordsOf(lines, extent.first, last) < LEAST_ABOVE) return extent;
  const names = lines.slice(last + 1, extent.last).filter((_, at) => at % 2 === 0);
  const isSure =
    names.every((name) => stands(lines, name, extent.first)) || !hasHeadings(lines, extent.first, last);
  return isSure ? { first: extent.first, last } : extent;
}

function isNote(lines: readonly PageLine[], { first, last }: Extent): boolean {
  const [name, note] = [lines[last - 1]!, lines[last]!];
  if (last - 2 <= first || !isParagraph(note) || note.count > MOST_IN_NOTE || !isParagraph(lines[last - 2]!))
    return false;
  return isName(name) && [0, 1].some((skipped) => opensWith(note, name, skipped));
}

const isParagraph = ({ prose, stop }: PageLine): boolean => prose >= 0.5 && stop;

/** `Jo March`, `Alex D.`, `About Jo March`. */
const isName = ({ words, count, stop, colon, text }: PageLine): boolean =>
  count >= 2 &&
  count <= MOST_IN_NAME &&
  !colon &&
  (!stop || INITIAL.test(text)) &&
  words.every(({ capital }) => capital);

const INITIAL = / \p{Lu}\.$/u;

function opensWith(note: PageLine, name: PageLine, skipped: number): boolean {
  const own = name.words.slice(skipped);
  return own.length >= 2 && own.every(({ text }, at) => note.words[at]?.text === text);
}

const stands = (lines: readonly PageLine[], { text }: PageLine, before: number): boolean =>
  lines.slice(0, before + HEAD).some((line) => line.text.includes(text));
const HEAD = 3;

function hasHeadings(lines: readonly PageLine[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) {
    const { stop, prose, count } = lines[at]!;
    if (
      !stop &&
      prose < 0.5 &&
      count <= LONGEST_HEADING &&
      [-1, 1].every((step) => isParagraph(lines[at + step]!))
    )
      return true;
  }
  return false;
}

const LONGEST_HEADING = 8;

const wordsOf = (lines: readonly PageLine[], first: number, last: number): number =>
  lines.slice(first, last + 1).reduce((sum, line) => sum + (isParagraph(line) ? line.count : 0), 0);
