import type { Word } from "../../text/words.ts";
import { andPatterns } from "../names/and.ts";
import { findPeople } from "../names/people.ts";
import { phrasesIn } from "../page/line-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, whole, wordsAt } from "../propose.ts";
import type { Named, Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 60;

/** `Jo March in Concord, Amy March in Rome, Italy, and Beth March contributed to this report.` */
export const contributors: Rule = {
  name: "byline/contributors",
  says: "The line names those who contributed to the report, and where they worked.",
  example: "Jo March in Concord and Amy March in Rome, Italy, contributed to this report.",
  needs: { lists: List.CONTRIBUTED },
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if ((line.anyOf & List.CONTRIBUTED) === 0 || line.count > MOST_WORDS || !line.stop) return null;
  const hit = phrasesIn(line, page.lexicon.byline, List.BYLINE).find(({ tag }) => tag === "contributed");
  if (!hit || hit.from < 2) return null;
  const end = line.words[hit.from]!.start;
  const names = readContributors(page, line, end);
  return names.length > 0 ? { ...whole(line, "byline"), names } : null;
}

/** Names begin a piece and go up to `in`; what follows, up to the next piece that begins with a name, is the place. */
function readContributors(page: Page, line: PageLine, end: number): readonly Named[] {
  const inWords = page.lexicon.language.press.byline.place;
  const places = line.words.filter((word) => word.end <= end && inWords.includes(word.text));
  if (places.length === 0) return peopleIn(page, line, lead(page, line), end);
  const found: Named[] = [];
  let from = lead(page, line);
  places.forEach((word, i) => {
    const people = peopleIn(page, line, from, word.start);
    const stop = i + 1 < places.length ? nextName(page, line, word.end, places[i + 1]!) : end;
    const place = tidy(page, line.text.slice(word.end, stop));
    found.push(...people.map((person) => ({ ...person, place })));
    from = stop;
  });
  return found;
}

/** Past an outlet's own name: `Gazette writers Jo March and …` begins behind its small letters. */
function lead(page: Page, line: PageLine): number {
  const job = line.words.slice(0, 6).findLast((word) => page.lexicon.jobs.has(word.text));
  return job ? job.end : 0;
}

/** Before the next `in` stands a name: where it begins is where this place ends, at the last comma or `and`. */
function nextName(page: Page, line: PageLine, from: number, next: Word): number {
  const between = line.text.slice(from, next.start);
  const cuts = [...between.matchAll(andPatterns(page.lexicon.language).between)];
  return cuts.length > 0 ? from + cuts.at(-1)!.index : from + between.length;
}

function peopleIn(page: Page, line: PageLine, from: number, to: number): readonly Named[] {
  const text = line.text
    .slice(from, to)
    .replace(andPatterns(page.lexicon.language).opening, (gap) => " ".repeat(gap.length));
  return findPeople(text, page.lexicon).map(({ name, start, end }) => ({
    field: "contributor",
    value: name,
    span: wordsAt(page, line, from + start, from + end),
    basis: "stated",
    place: null,
  }));
}

const tidy = (page: Page, place: string): string | null =>
  place
    .trim()
    .replace(andPatterns(page.lexicon.language).ending, "")
    .replace(/^[\s,]+|[\s,]+$/g, "")
    .trim() || null;
