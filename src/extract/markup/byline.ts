import { findPeople, type Person } from "../names/people.ts";
import { afterWords } from "../page/by-words.ts";
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
    const names = peopleIn(page, line);
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

const read = (page: Page, line: PageLine, words: string, at: number): readonly Named[] =>
  findPeople(words, page.lexicon).map((person) => nameOf(page, line, person, at));

const nameOf = (page: Page, line: PageLine, { name, start, end }: Person, at: number): Named => ({
  field: "author",
  value: name,
  span: wordsAt(page, line, at + start, at + end),
  basis: "stated",
});
