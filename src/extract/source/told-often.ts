import { foldToWords } from "../../text/fold.ts";
import { findOutlet } from "../names/find-agency.ts";
import type { House } from "../names/houses.ts";
import { isPersonsName } from "../names/people.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Twice may be another paper's interview, retold, but is not often. */
const TWICE = 0.96;

/** `the minister told the Clarion … speaking to the Clarion, she said`: people spoke to one paper, which prints it. */
export const toldOften: Rule = {
  name: "source/told-often",
  says: "Several people spoke to one paper, known or by the wording of its name, and to no other: it speaks of itself.",
  example: [
    "The owners will meet again on Monday, one of them told the Harbour Clarion on the way out of the hall.",
    "Nobody expects that they will agree, the mayor told the Harbour Clarion, before the holidays have begun.",
  ].join("\n"),
  needs: { lists: List.CITED },
  find: function* (page) {
    const told: Told[] = [];
    for (const line of page.lines) {
      const known = (line.anyOf & List.CITED) === 0 || !isWithin(page, line) ? null : knownIn(page, line);
      if (known) told.push(known);
    }
    if (told.length < 2 || new Set(told.map(({ key }) => key)).size > 1) return;
    const [{ line, house }] = told as [Told, ...Told[]];
    const span = wordsAt(page, line, house.start, house.end);
    const share = told.length > 2 ? 1 : TWICE;
    yield {
      span,
      role: null,
      share,
      names: [{ field: "outlet", value: house.name, span, basis: "inferred" }],
    };
  },
};

interface Told {
  readonly line: PageLine;
  readonly house: House;
  readonly key: string;
}

function knownIn(page: Page, line: PageLine): Told | null {
  for (const { names, isTold } of page.authoritiesOf(line)) {
    if (!isTold) continue;
    for (const house of names) {
      const known = findOutlet(house.name, page.lexicon.sources);
      if (known) return { line, house, key: known.name };
      if (isTitled(page, line, house)) return { line, house, key: foldToWords(house.name) };
    }
  }
  return null;
}

/** `told The Harbour Line`, `told Harbour Action News`: written as the name of a paper, by its article or its last word. */
function isTitled({ lexicon }: Page, { text }: PageLine, { name, start }: House): boolean {
  const words = name.split(" ");
  if (words.length < 2 || isPersonsName(name, lexicon)) return false;
  const isArticle = text.startsWith("The ", start) && words.every((word) => /^\p{Lu}/u.test(word));
  return isArticle || lexicon.language.press.source.papers.includes(words.at(-1)!.toLowerCase());
}
