import { findAgency, findOutlet } from "../names/find-agency.ts";
import { findPeople, type Person } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { markupOf } from "../page/markup.ts";
import { isFoot, isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

/** Elements named for those who wrote it, above the text or, where none signs there, right below it. */
export const byline: Rule = {
  name: "markup/byline",
  exampleFormat: "html",
  says: "The element that holds the line is marked as, or named for, those who wrote the article.",
  example:
    '<h1>Mill owners meet for the fourth time</h1><div class="author-line"><a href="/people/jo-march">Jo March</a> Easthaven' +
    "</div><div><p>The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night " +
    "without a word to those who waited outside.</p></div>",
  needs: { markup: true },
  find: (page) => {
    const above = page.lines.flatMap((line) => (isHead(page, line) ? signed(page, line) : []));
    return above.length > 0 ? above : below(page);
  },
};

const MOST_WORDS = 24;

function signed(page: Page, line: PageLine): readonly Proposal[] {
  const names = partOf(line) === null ? [] : peopleIn(page, line);
  return names.length === 0 ? [] : [{ span: line.span, role: "byline", names }];
}

/** Those who wrote what stands beside the text are named so, too, unless it is a note on somebody. The line stays what it is. */
function below(page: Page): readonly Proposal[] {
  for (const line of page.lines) {
    const part = isFoot(page, line) ? partOf(line) : null;
    if (part === null || (part === "byline" && markupOf(line)!.area !== "text")) continue;
    const names = peopleIn(page, line).filter(
      ({ span }) => part === "byline" || span?.start === line.span.start,
    );
    if (names.length > 0) return [{ span: line.span, role: null, names }];
  }
  return [];
}

/** A note on the author names most often somebody else, too; so there the name must be marked. */
function partOf(line: PageLine): "byline" | "author-note" | null {
  const markup = markupOf(line);
  if (!markup || line.count > MOST_WORDS || markup.given === true) return null;
  if (markup.part === "author-note") return markup.names.length > 0 ? markup.part : null;
  return markup.part === "byline" ? markup.part : null;
}

/** Those that are marked by themselves; else whom the line names. */
function peopleIn(page: Page, line: PageLine): readonly Named[] {
  const pieces = markupOf(line)!
    .names.map((words) => ({ words, at: line.text.indexOf(words) }))
    .filter(({ at }) => at >= 0);
  const named = pieces.flatMap(({ words, at }) => read(page, line, words, at));
  if (named.length > 0) return named;
  const from = afterWords(line, page.lexicon, ["by"]) ?? 0;
  return read(page, line, line.text.slice(from), from);
}

function read(page: Page, line: PageLine, words: string, at: number): readonly Named[] {
  const people = findPeople(words, page.lexicon);
  const bare = BEFORE_HOUSE.exec(words)?.[0];
  if (people.length === 0 && bare !== undefined) return read(page, line, bare, at);
  const isMarked = people.length === 0 && markupOf(line)!.signed && isNameLike(words, page.lexicon);
  const named = isMarked ? [{ name: words, start: 0, end: words.length }] : people;
  return named.map((person) => nameOf(page, line, person, at));
}

/** `Jo March, Harbour Press`: the name, where it is marked with what it stands for. */
const BEFORE_HOUSE = /^[^,|]{3,60}(?=\s*[,|]\s)/;

/** Two to four words with capitals, none of which is a label: more is not asked of what is marked as the author's name. */
const isNameLike = (words: string, { labels, language, sources }: Lexicon): boolean =>
  NAMES.test(words) &&
  !language.press.byline.by.includes(words.split(" ")[0]!.toLowerCase()) &&
  !words
    .toLowerCase()
    .split(" ")
    .some((word) => labels.has(word)) &&
  findAgency(words, sources) === null &&
  findOutlet(words, sources) === null;

const NAMES = /^\p{Lu}[\p{L}\p{M}.'\u2019-]*(?: \p{Lu}[\p{L}\p{M}.'\u2019-]+){1,3}$/u;

const nameOf = (page: Page, line: PageLine, { name, start, end }: Person, at: number): Named => ({
  field: "author",
  value: name,
  span: wordsAt(page, line, at + start, at + end),
  basis: "stated",
});
