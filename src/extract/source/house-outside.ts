import { isOutlet, sourcesCalled } from "../../knowledge/index-sources.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Rule } from "../rule.ts";
import { isAtHome } from "./house-at-home.ts";
import { knownNamesIn, type NamePlace } from "./known-names.ts";

/** English is read and cited everywhere, and many of its everyday words are names of houses. */
const EVERYWHERE = "en";

/** `Why you can trust the Harbour Clarion`, in whatever words: around its text a page seldom names any house but its own. */
export const houseOutside: Rule = {
  name: "source/house-outside",
  says: "Around its text the page names one paper of the country, and no other; nothing else tells whose it is.",
  example: [
    "\u00c4garna av spinneriet m\u00f6ttes f\u00f6r fj\u00e4rde g\u00e5ngen",
    "",
    "\u00c4garna m\u00f6ttes igen p\u00e5 tisdagen, och ingen tror att de kommer att enas, s\u00e4ger ordf\u00f6randen till alla.",
    "Det \u00e4r inte \u00f6ver, s\u00e4ger han till slut, och vi v\u00e4ntar fortfarande p\u00e5 ett svar som inte har kommit.",
    "",
    "D\u00e4rf\u00f6r kan du lita p\u00e5 Harbour Clarion",
  ].join("\n"),
  find: (page) => {
    if (page.language.code.split("-")[0] === EVERYWHERE) return [];
    const houses = new Map<string, Named>();
    for (const line of page.lines) {
      if (line.index === page.title || isText(page, line) || !page.mayNameHouse(line)) continue;
      for (const place of knownNamesIn(page, line)) addHouse(page, line, place, houses);
      if (houses.size > 1) return [];
    }
    const [only] = houses.values();
    return only?.span ? [{ span: only.span, role: null, names: [only] }] : [];
  },
};

/** The text names many; between its paragraphs a line that is a name and nothing else is none of it. */
const isText = (page: Page, line: PageLine): boolean => isWithin(page, line) && line.words.length > LONGEST;

const LONGEST = 5;

function addHouse(page: Page, line: PageLine, { from, to }: NamePlace, houses: Map<string, Named>): void {
  const isAll = to - from === line.words.length;
  if (isAll ? isItem(page, line) : isWithin(page, line)) return;
  const [start, end] = [line.words[from]!.start, line.words[to - 1]!.end];
  if (line.text[end] === "-" || line.text[start - 1] === "-") return; // `the Clarion-show`: what it is about
  const value = line.text.slice(start, end);
  const house = sourcesCalled(value, page.lexicon.sources).find(
    (source) => isOutlet(source) && isAtHome(source, page.language.code),
  );
  if (!house || houses.has(house.name)) return;
  const span = wordsAt(page, line, start, end);
  houses.set(house.name, { field: "outlet", value, span, basis: "inferred" });
}

/** By itself in a line of the menu it may be a section; the mark of the page stands on top. */
const isItem = ({ extent }: Page, { index }: PageLine): boolean =>
  index >= TOP && (extent === null || index < extent.first);

const TOP = 3;
