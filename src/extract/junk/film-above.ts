import { Has } from "../page/has.ts";
import { isCell, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { allInEachLine, junk, NONE } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const MOST_WORDS = 10;
/** What a film shows is said in a headline, or in a sentence or two. */
const MOST_TOLD = 45;
/** Minutes and seconds, set off from the date or run together with it: a time of day has a blank before it. */
const RUNNING =
  /(?:(?:19|20)\d{2}\d{1,2}:\d{2}|[|\u2022\u00b7]\s*\d{1,2}:\d{2}(?:\s?min)?|\d{1,2}:\d{2}\s?min)\.?$/iu;

/** `Spinners leave the mill` above `May 4, 2021 | 2:43 min`: a film between the paragraphs, and what it shows. */
export const filmAbove: Rule = {
  name: "junk/film-above",
  says: "The day of a film and how long it runs, and right above it what it shows.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The harbour was empty all day, and those who had come to see the ships went home again before noon.",
    "The cranes have stood still since May, as those who live there have seen.",
    "04.05.2021 | 2:43 min",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "Until then the cranes stand still, and the ships are sent on to other ports along the coast, he said.",
  ].join("\n"),
  needs: { has: Has.DIGIT },
  find: allInEachLine((line, page) => (isFilm(page, line) ? propose(page, line) : NONE)),
};

const isFilm = (page: Page, line: PageLine): boolean =>
  line.dated &&
  line.count <= MOST_WORDS &&
  isWithin(page, line) &&
  line.index > page.bodyStart &&
  RUNNING.test(line.text.trim()) &&
  !isCell(page, line);

function* propose(page: Page, line: PageLine): Iterable<Proposal> {
  yield junk(line, "related");
  const above = page.lines[line.index - 1]!;
  if (above.count <= MOST_TOLD && above.index > page.bodyStart) yield junk(above, "related");
}
