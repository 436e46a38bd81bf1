import { sourcesCalled } from "../../knowledge/index-sources.ts";
import { languages } from "../../language/index.ts";
import { findPhrases, indexPhrases, type PhraseIndex } from "../../text/phrases.ts";
import { findAgency, findOutlet } from "../names/find-agency.ts";
import { type House, readHouse, readHouseBefore } from "../names/houses.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const indexOf = (list: "toldTo" | "reported"): ReadonlyMap<string, PhraseIndex<true>> =>
  new Map(
    languages.map(({ code, press }) => [
      code,
      indexPhrases(press.source[list].map((words) => [words, true] as const)),
    ]),
  );

const toldTo = indexOf("toldTo");
const reported = indexOf("reported");

/** `told The Harbour Clarion`, `according to the Morning Post`, `the Morning Post reported`: what the text rests on. */
export const cited: Rule = {
  name: "source/cited",
  says: "The text gives another paper or agency as its authority.",
  example:
    "The owners will meet again on Monday, one of them told the Morning Post, and nobody expects much of it.",
  find: function* (page) {
    for (const line of page.lines) {
      if (!isWithin(page, line) || line.prose < 0.4) continue;
      for (const house of housesIn(page, line)) yield propose(page, line, house);
    }
  },
};

function* housesIn(page: Page, line: PageLine): Iterable<House> {
  const { lexicon } = page;
  const { code } = lexicon.language;
  for (const { to } of findPhrases(toldTo.get(code)!, line.words)) {
    const small = line.words[to]?.text === "the" && line.text[line.words[to]!.start] === "t";
    const house = readHouse(line.text, line.words, small ? to + 1 : to, lexicon);
    if (house && (isPress(page, house.name) || (small && isCalled(page, house.name)))) yield house;
  }
  for (const { from } of findPhrases(reported.get(code)!, line.words)) {
    const house = readHouseBefore(line.text, line.words, from, lexicon);
    if (house && (isPress(page, house.name) || (hasArticle(line, house) && isCalled(page, house.name))))
      yield house;
  }
}

/** An agency or paper that is known, or a name of at least two words that ends in one that papers are called by. */
function isPress(page: Page, name: string): boolean {
  const { sources } = page.lexicon;
  if (findAgency(name, sources) || findOutlet(name, sources)) return true;
  const words = name.toLowerCase().split(" ");
  return words.length >= 2 && page.lexicon.language.press.source.papers.includes(words.at(-1)!);
}

/** `the Clarion`: with an article, a name that several papers have or an everyday word is a paper's. */
const isCalled = (page: Page, name: string): boolean => sourcesCalled(name, page.lexicon.sources).length > 0;

const hasArticle = (line: PageLine, { name, start }: House): boolean =>
  /^the /i.test(name) || /\bthe\s$/i.test(line.text.slice(Math.max(0, start - 4), start));

function propose(page: Page, line: PageLine, { name, start, end }: House): Proposal {
  const span = wordsAt(page, line, start, end);
  return {
    span,
    role: null,
    names: [{ field: "cited", value: findAgency(name, page.lexicon.sources) ?? name, span, basis: "stated" }],
  };
}
