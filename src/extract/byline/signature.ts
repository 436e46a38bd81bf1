import { findAgency } from "../names/find-agency.ts";
import { findPeople, type Person } from "../names/people.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Field, Named } from "../rule.ts";

/** The people named from this place of a line on, as values of a field. */
export function namePeople(page: Page, line: PageLine, from: number, field: Field): readonly Named[] {
  return peopleFrom(page, line, from).map(({ name, start, end }) => ({
    field,
    value: name,
    span: wordsAt(page, line, from + start, from + end),
    basis: "stated",
  }));
}

/** Those at its head may be known already. */
const peopleFrom = (page: Page, line: PageLine, from: number): readonly Person[] =>
  from === 0 && line.text.length <= NAMES_WITHIN
    ? page.namesOf(line).people
    : findPeople(line.text.slice(from, from + NAMES_WITHIN), page.lexicon, from > 0);

/** Of so many characters the names are read. */
const NAMES_WITHIN = 200;

/** The agency of which this part of a line is the name; null: of none. */
export function nameAgency(page: Page, line: PageLine, from: number, to = line.text.length): Named | null {
  const text = line.text.slice(from, to);
  const name = text.length <= 60 ? findAgency(text, page.lexicon.sources) : null;
  return name === null
    ? null
    : { field: "agency", value: name, span: wordsAt(page, line, from, to), basis: "stated" };
}

/** How much a byline is to be expected here: in the head of the article most, in a list of other stories least. */
export function bylineShare(page: Page, line: PageLine): number {
  const { extent, title } = page;
  if (!extent) return 0.5;
  if (isHead(page, line)) return 1;
  if (isWithin(page, line))
    return line.index <= extent.first + 8 || line.index >= extent.last - 2 ? 0.9 : 0.5;
  if (isFoot(page, line)) return 0.9;
  return title !== null && line.index < title && line.index >= title - 3 ? 0.8 : 0.3;
}
