import { once } from "../../again/once.ts";
import type { PhraseHit } from "../../text/phrases.ts";
import { findPeople, type Person } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import type { BylineTag } from "../page/lexicon.ts";
import { keyOf, phrasesIn } from "../page/line-words.ts";
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

/** The words of short lines, by the first of them. */
type Names = () => ReadonlyMap<string, ReadonlySet<string>>;

function propose(page: Page, line: PageLine, names: Names): Proposal | null {
  if (!page.extent || line.count > MOST_WORDS || line.count < LEAST_WORDS) return null;
  if (!mayBePlaced(page, line, names)) return null; // asked before the line is read: so are most
  const hit = phrasesIn(line, page.lexicon.byline, List.BYLINE, 12).find(isNoteWord);
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

const isNoteWord = ({ tag }: PhraseHit<BylineTag>): boolean => tag === "note" || tag === "noteOnJob";

/** What stands further above the end of the text is a note where the name is a line of its own, too: as it is signed. */
const isPlaced = (page: Page, line: PageLine, { name }: Person, names: Names): boolean =>
  isBesideText(page, line) ||
  (isWithin(page, line) && (isLast(page, line) || opensWithAny(line, names(), name.split(" ").length)));

/** The same before the name is known: a few words that open the line are a line elsewhere. */
const mayBePlaced = (page: Page, line: PageLine, names: Names): boolean =>
  isBesideText(page, line) || (isWithin(page, line) && (isLast(page, line) || opensWithAny(line, names())));

const isBesideText = (page: Page, line: PageLine): boolean => isFoot(page, line, AFTER) || isHead(page, line);

const isLast = (page: Page, line: PageLine): boolean => line.index > page.extent!.last - LAST;

const MOST_OF_NAME = 8;

/** Lines of a few words, and what stands behind their `By`: sets, for a long page has thousands of lines, and any of them may open with any of these. */
function mayBeNames({ lines, lexicon }: Page): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const line of lines) {
    const { words } = line;
    if (words.length < 2 || words.length > MOST_OF_NAME) continue;
    const signedAt = afterWords(line, lexicon, ["by"]);
    const own = signedAt === null ? words : words.filter(({ start }) => start >= signedAt);
    if (own.length === 0) continue;
    const first = own[0]!.text;
    const key = signedAt === null ? keyOf(line) : own.map(({ text }) => text).join(" ");
    const others = names.get(first);
    if (others) others.add(key);
    else names.set(first, new Set([key]));
  }
  return names;
}

/** Do its first words make up one of these; all of so many words where their number is known? */
function opensWithAny({ words }: PageLine, names: ReturnType<Names>, count: number | null = null): boolean {
  const same = words.length > 1 ? names.get(words[0]!.text) : undefined;
  if (same === undefined) return false; // most lines
  const most = Math.min(count ?? MOST_OF_NAME, words.length);
  let opening = words[0]!.text;
  for (let at = 1; at < most; at += 1) {
    opening += ` ${words[at]!.text}`;
    if ((count === null || at === most - 1) && same.has(opening)) return true;
  }
  return false;
}

/** An address, or a word of the trade: `is a staff writer for the Clarion`, `ist TV-Reporterin`. */
const isNote = (page: Page, line: PageLine): boolean =>
  SIGN.test(line.text) ||
  line.words.some(({ text }) => page.lexicon.jobs.has(text.slice(text.lastIndexOf("-") + 1)));
