import { foldToWords } from "../../text/fold.ts";
import { findAgency } from "../names/find-agency.ts";
import { findPeople, type Person } from "../names/people.ts";
import { isFoot, isHead, isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Field, Named, Proposal } from "../rule.ts";

/** The people named from this place of a line on, as values of a field. */
export function namePeople(page: Page, line: PageLine, from: number, field: Field): readonly Named[] {
  const people = withoutPhotographers(page, line, from, peopleFrom(page, line, from)).filter(
    ({ name }) => !opensWithLabel(page, name),
  );
  return (people.length > 0 || from === 0 ? people : gluedPair(line, from)).map(({ name, start, end }) => ({
    field,
    value: name,
    span: wordsAt(page, line, from + start, from + end),
    basis: "stated",
  }));
}

/** `Posted Jo March`, `Text Jo March`: what a byline says before a name was read as its first word. */
function opensWithLabel({ lexicon }: Page, name: string): boolean {
  const first = foldToWords(name.slice(0, name.indexOf(" ")));
  const { by, poster } = lexicon.language.press.byline;
  return by.includes(first) || poster.includes(first);
}

/** `Jo March (text) and Amy March (photos)`: in brackets stands who took the pictures. */
function withoutPhotographers(
  { lexicon }: Page,
  { text }: PageLine,
  from: number,
  people: readonly Person[],
): readonly Person[] {
  if (people.length < 2 || !text.includes("(")) return people;
  const { photoLabels } = lexicon.language.press;
  const writers = people.filter(({ end }) => {
    const role = /^\s*\((\p{L}+)\)/u.exec(text.slice(from + end))?.[1];
    return role === undefined || !photoLabels.includes(role.toLowerCase());
  });
  return writers.length > 0 ? writers : people;
}

/** Those at its head may be known already. */
const peopleFrom = (page: Page, line: PageLine, from: number): readonly Person[] =>
  from === 0 && line.text.length <= NAMES_WITHIN
    ? page.namesOf(line).people
    : findPeople(line.text.slice(from, from + NAMES_WITHIN), page.lexicon, from > 0);

/** `By Jo HarbourAmy Brooke`: two names run together, and nothing else. What stands before a capital inside one is shorter. */
function gluedPair({ text }: PageLine, from: number): readonly Person[] {
  const [, gap, one, other] = PAIR.exec(text.slice(from)) ?? [];
  if (gap === undefined || one === undefined || other === undefined) return [];
  const [start, middle] = [gap.length, gap.length + one.length];
  return [
    { name: one, start, end: middle },
    { name: other, start: middle, end: middle + other.length },
  ];
}

const PAIR =
  /^(\s*)(\p{Lu}[\p{Ll}'\u2019-]+(?: \p{Lu}\.)? \p{Lu}\p{Ll}{4,})(\p{Lu}\p{Ll}{1,}(?: \p{Lu}\.)? \p{Lu}[\p{L}'\u2019-]+)\s*$/u;

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

/**
 * `Related Coverage`, `Follow Page`: labels that look like names. One of their words speaks of the page, is a small word or stands in
 * the text with a small letter.
 */
export function isLabel({ lexicon, vocabulary }: Page, { name }: Person): boolean {
  return foldToWords(name)
    .split(" ")
    .some(
      (word) => lexicon.service.has(word) || lexicon.functionWords.has(word) || vocabulary.isCommon(word),
    );
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

/** Where a page has no other byline it is this article's, wherever title and text were found. */
export function trustOnlyOne(proposals: readonly Proposal[]): readonly Proposal[] {
  const people = proposals.flatMap(({ names = [] }) => names.map(({ value }) => value));
  const lines = proposals.filter(({ names = [] }) => names.length > 0);
  const isOne = people.length > 0 && lines.every(({ names = [] }) => names[0]!.value === people[0]);
  if (!isOne) return proposals;
  return proposals.map((proposal) => ({ ...proposal, share: Math.max(ALONE, proposal.share ?? 1) }));
}

const ALONE = 0.8;
