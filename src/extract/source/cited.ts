import { sourcesCalled } from "../../knowledge/index-sources.ts";
import { ARTICLE, opensWithArticle } from "../../text/definite-article.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { type House, readHouseBefore } from "../names/houses.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { allInEachLine, NONE, wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** `told The Harbour Clarion`, `according to the Morning Post`, `the Morning Post reported`: what the text rests on. */
export const cited: Rule = {
  name: "source/cited",
  says: "The text gives another paper or agency as its authority.",
  example:
    "The owners will meet again on Monday, one of them told the Morning Post, and nobody expects much of it.",
  needs: { lists: List.CITED },
  find: allInEachLine((line, page) => {
    if ((line.anyOf & List.CITED) === 0 || !isWithin(page, line) || line.prose < 0.4) return NONE;
    if (page.citingOf(line).length === 0) return NONE;
    return [...housesIn(page, line)].map((house) => propose(page, line, house));
  }),
};

function* housesIn(page: Page, line: PageLine): Iterable<House> {
  const { lexicon } = page;
  for (const { names } of page.authoritiesOf(line)) {
    const known = names.find((one) => isKnown(page, line, one));
    if (known || isPress(page, names[0].name)) yield known ?? names[0];
  }
  for (const { from, tag } of page.citingOf(line)) {
    if (tag !== "reported") continue;
    const house = readHouseBefore(line.text, line.words, from, lexicon);
    if (house && (isKnown(page, line, house) || isPress(page, house.name))) yield house;
  }
}

/** An agency or a paper of the tables. With `the` before it a name that several have, or an everyday word, is a paper's. */
function isKnown(page: Page, line: PageLine, { name, start }: House): boolean {
  const { sources } = page.lexicon;
  if (findAgency(name, sources) || findOutlet(name, sources)) return true;
  const hasArticle = opensWithArticle(name) || isBehindArticle(line, start);
  return hasArticle && sourcesCalled(name, sources).length > 0;
}

const isBehindArticle = ({ words, text }: PageLine, start: number): boolean =>
  words.some(
    ({ text: word, end }) => word === ARTICLE && end === start - 1 && text.charAt(end).trim() === "",
  );

/** A name of at least two words that ends in one that papers are called by. */
function isPress(page: Page, name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length >= 2 && page.lexicon.language.press.source.papers.includes(words.at(-1)!);
}

function propose(page: Page, line: PageLine, { name, start, end }: House): Proposal {
  const span = wordsAt(page, line, start, end);
  return {
    span,
    role: null,
    names: [{ field: "cited", value: findAgency(name, page.lexicon.sources) ?? name, span, basis: "stated" }],
  };
}
