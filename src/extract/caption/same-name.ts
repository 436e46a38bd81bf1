import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isNamedInText } from "../page/vocabulary.ts";
import { NONE, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const ENOUGH = 2;
const MOST_IN_NAME = 4;
const MOST_IN_CAPTION = 60;
const OTHER_SENTENCE = /[.!?\u2026]["'\u2019\u201d\u00bb]?\s+["'\u201c\u201e\u00ab]?\p{Lu}/u;

/**
 * A name by itself two times and more among the paragraphs, of somebody of whom they do not speak: whoever took the pictures.
 * Of people who speak in turn there are two, and the text names them.
 */
export const sameName: Rule = {
  name: "caption/same-name",
  says: "The same name stands by itself below several lines, and the text does not speak of its bearer: who took the pictures.",
  example: [
    "Mill owners meet for the fourth time",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays, when the wages of the spinners and of the weavers run out.",
    "Spinners wait at the gate of the mill in the morning.",
    "Jo March",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer, for the fund of the union is empty, as its treasurer said on Friday, and nobody knows where the wages of the next month are to come from if the mill stays shut.",
    "The chairman leaves the town hall after the talks.",
    "Jo March",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
  ].join("\n"),
  find: (page) => {
    const credits = page.lines.filter((line) => isName(page, line));
    return credits.length < ENOUGH || hasSpeakers(credits)
      ? NONE
      : credits.flatMap((line) => propose(page, line));
  },
};

function isName(page: Page, line: PageLine): boolean {
  if (line.count > MOST_IN_NAME || line.count < 2 || line.stop || line.kind !== "line" || line.prose >= 0.5)
    return false;
  const repeat = page.repeatOf(line);
  if (repeat === null || repeat.times < ENOUGH || repeat.parted < ENOUGH || !isWithin(page, line))
    return false;
  const { people, rest } = page.peopleOf(line);
  return people.length === 1 && rest.trim() === "" && !isNamedInText(people[0]!, page.vocabulary);
}

/** Names that follow each other in turn are those of a talk. */
const hasSpeakers = (names: readonly PageLine[]): boolean =>
  new Set(names.map(({ text }) => text)).size > 1 && names.length >= MANY;
const MANY = 6;

function propose(page: Page, credit: PageLine): readonly Proposal[] {
  const above = page.lines[credit.index - 1]!;
  const isAlone = credit.index > 1 && isName(page, page.lines[credit.index - 2]!);
  const found = [whole(credit, "credit")];
  if (isCaption(page, above) && (isAlone || !OTHER_SENTENCE.test(above.text)))
    found.push(whole(above, "caption"));
  return found;
}

const isCaption = (page: Page, { index, count, has, kind, text }: PageLine): boolean =>
  kind === "line" &&
  index > page.bodyStart &&
  index !== page.title &&
  count <= MOST_IN_CAPTION &&
  (has & Has.QUOTE) === 0 &&
  !text.endsWith("?");
