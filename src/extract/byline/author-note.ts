import { once } from "../../again/once.ts";
import { findPeople, type Person } from "../names/people.ts";
import { phrasesIn } from "../page/line-words.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { proposeEach, whole, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 90;
const LEAST_WORDS = 5;
/** So many lines after the text, and so many of its last ones, may be about its author. */
const AFTER = 8;
const LAST = 2;
/** What tells a note on an author from a sentence about anybody. */
const SIGN = /@|\d{3}[-.\s]\d{4}|\[e-?mail|twitter/i;

/** `Jo March covers schools for the Clarion.`, `Jo March can be reached at …`: below the text. */
export const authorNote: Rule = {
  name: "byline/author-note",
  says: "A note on the author below the text: what they write about, or how to reach them.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "Jo March covers schools for the Clarion. Reach her at 555-0134.",
  ].join("\n"),
  find: (page) => {
    const names = once(() => mayBeNames(page));
    return proposeEach(page, (line) => propose(page, line, names));
  },
};

type Names = () => ReadonlySet<string>;

function propose(page: Page, line: PageLine, names: Names): Proposal | null {
  if (!page.extent || line.count > MOST_WORDS || line.count < LEAST_WORDS) return null;
  if (!mayBePlaced(page, line, names)) return null; // asked before the line is read: so are most
  const hit = phrasesIn(line, page.lexicon.byline, List.BYLINE, 12).find(
    ({ tag }) => tag === "note" || tag === "noteOnJob",
  );
  if (!hit || hit.from < 2 || hit.from > 8) return null;
  const end = line.words[hit.from]!.start;
  const person = findPeople(
    line.text
      .slice(0, end)
      .replace(/^[\u2022\s]+/, (gap) => " ".repeat(gap.length))
      .trimEnd(),
    page.lexicon,
  )[0];
  if (!person || end - person.end > 2 || !(hit.tag === "note" || isNote(page, line))) return null;
  if (!isPlaced(page, line, person, names)) return null;
  const span = wordsAt(page, line, person.start, person.end);
  return {
    ...whole(line, "byline"),
    names: [{ field: "author", value: person.name, span, basis: "stated" }],
  };
}

/** What stands further above the end of the text is a note where the name is a line of its own, too: as it is signed. */
const isPlaced = (page: Page, line: PageLine, { name }: Person, names: Names): boolean =>
  isBesideText(page, line) ||
  (isWithin(page, line) && (isLast(page, line) || names().has(opening(line, name.split(" ").length))));

/** The same before the name is known: a few words that open the line are a line elsewhere. */
const mayBePlaced = (page: Page, line: PageLine, names: Names): boolean =>
  isBesideText(page, line) || (isWithin(page, line) && (isLast(page, line) || opensWithAny(line, names())));

const isBesideText = (page: Page, line: PageLine): boolean => isFoot(page, line, AFTER) || isHead(page, line);

const isLast = (page: Page, line: PageLine): boolean => line.index > page.extent!.last - LAST;

const MOST_OF_NAME = 8;

/** Lines of a few words: a set, for a long page has thousands of lines, and any of them may open with any of these. */
function mayBeNames({ lines }: Page): ReadonlySet<string> {
  const short = lines.filter(({ words }) => words.length > 1 && words.length <= MOST_OF_NAME);
  return new Set(short.map((line) => opening(line, line.words.length)));
}

function opensWithAny(line: PageLine, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  for (let count = 2; count <= MOST_OF_NAME; count += 1) if (names.has(opening(line, count))) return true;
  return false;
}

const opening = ({ words }: PageLine, count: number): string =>
  words
    .slice(0, count)
    .map(({ text }) => text)
    .join(" ");

/** An address, or a word of the trade: `is a staff writer for the Clarion`, `ist TV-Reporterin`. */
const isNote = (page: Page, line: PageLine): boolean =>
  SIGN.test(line.text) ||
  line.words.some(({ text }) => page.lexicon.jobs.has(text.slice(text.lastIndexOf("-") + 1)));
