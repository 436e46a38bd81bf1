import { foldToWords } from "../../text/fold.ts";
import { isPapersName } from "../names/papers-name.ts";
import { keyOf } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `Harbour Clarion`, `Harbour Clarion › Advice`, `By Jo March | Harbour Clarion`. */
const APART = /\s*[|>\u203a\u00bb\u2022\u00b7\u2192]\s*|\s+[-\u2013\u2014/]\s+/;
const MOST_WORDS = 16;
const LEAST_WORDS = 2;

/**
 * The name of a paper at the head of the page, alone or beside a section or a byline. Of a line by itself between title and text
 * `name-line` says more: this one asks for a word of its own, and looks above the title, too.
 */
export const nameAboveTitle: Rule = {
  name: "source/name-above-title",
  says: "Above the text stands a name with a word that papers are called by: the paper's.",
  example:
    "Menu Search\nTarn Valley Mercury\nMill owners meet for the fourth time\n\nThe owners met again on Tuesday, as was expected.",
  find: function* (page) {
    const named = headOf(page).flatMap((line) => namesIn(page, line));
    const keys = new Set(named.map(({ value }) => withoutArticle(value)));
    if (keys.size !== 1) return; // none; or those of sister papers
    const { line, value, start } = named[0]!;
    const isShort = page.bodyStart <= SHORT_HEAD; // in a long one an entry of the menu may be called so
    if (!isShort && !isNamedAgain(page, line, value)) return;
    const span = wordsAt(page, line, start, start + value.length);
    yield { span, role: null, names: [{ field: "outlet", value, span, basis: "stated" }] };
  },
};

/** The first lines of the page, and those around the title: between them are menus and boxes of other stories. */
function headOf({ lines, extent, bodyStart, title }: Page): readonly PageLine[] {
  if (extent === null) return [];
  const isNear = (index: number): boolean =>
    index < TOP || (title !== null && Math.abs(index - title) <= NEAR);
  return lines.slice(0, bodyStart).filter(({ index }) => isNear(index));
}

const TOP = 8;
const NEAR = 6;
const SHORT_HEAD = 15;

interface Named {
  readonly line: PageLine;
  readonly value: string;
  readonly start: number;
}

function namesIn(page: Page, line: PageLine): readonly Named[] {
  if (line.count > MOST_WORDS || line.count < LEAST_WORDS || line.stop) return [];
  const text = line.text.slice(0, line.tail).trim();
  const lead = line.text.length - line.text.trimStart().length;
  const pieces = text.split(APART);
  const isTitle = line.index === page.title; // `Mill owners meet | Harbour Clarion`
  const isMasthead = line.index === 0; // which is a rule of its own
  const ends = [
    ...(isTitle || isMasthead ? [] : pieces.slice(0, 1)),
    ...(pieces.length > 1 ? pieces.slice(-1) : []),
  ];
  return ends
    .filter((piece) => isPapersName(page, line, piece))
    .map((value) => ({ line, value, start: lead + text.indexOf(value) }));
}

const withoutArticle = (name: string): string => foldToWords(name).replace(/^\p{L}{2,3} /u, "");

/** The page says it again in another line that is no text. */
const isNamedAgain = (page: Page, own: PageLine, value: string): boolean =>
  page.lines.some(
    (line) =>
      line !== own && line.count <= 40 && line.prose < 0.5 && keyOf(line).includes(foldToWords(value)),
  );
