import { isNumber } from "../../text/words.ts";
import { findAgency } from "../names/find-agency.ts";
import { isHouse } from "../names/house-name.ts";
import { type House, readHouse } from "../names/houses.ts";
import { behindSmallArticle } from "../names/small-article.ts";
import type { Lexicon } from "../page/lexicon.ts";
import { phrasesIn } from "../page/line-words.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Named, Rule } from "../rule.ts";

/** Such a note is a sentence or two; in the text itself the words speak of books. */
const MOST_WORDS = 45;
const AT_EDGE = 2;

/** `This article was first published in the Harbour Clarion`: the page has it from there. */
export const firstPublished: Rule = {
  name: "source/first-published",
  says: "A note above or below the text says where the article appeared first.",
  example:
    "The owners met again on Tuesday, as was expected.\n\nThis article was first published in the Harbour Clarion.",
  needs: { lists: List.FIRST_PUBLISHED },
  find: function* (page) {
    for (const line of page.lines) {
      const named = isPlaced(page, line) ? nameIn(page, line) : null;
      if (named) yield { span: line.span, role: null, names: [named] };
    }
  },
};

function isPlaced(page: Page, line: PageLine): boolean {
  if ((line.anyOf & List.FIRST_PUBLISHED) === 0 || line.count > MOST_WORDS) return false;
  const { extent } = page;
  return (
    !extent ||
    !isWithin(page, line) ||
    line.index < page.bodyStart ||
    line.index === extent.first ||
    line.index > extent.last - AT_EDGE
  );
}

function nameIn(page: Page, line: PageLine): Named | null {
  const { lexicon } = page;
  for (const { to } of phrasesIn(line, lexicon.firstPublished, List.FIRST_PUBLISHED)) {
    const house = readHouse(line.text, line.words, behindSmallArticle(line.words, to), lexicon);
    if (!house || !isHouse(house.name) || isDate(line, house, lexicon)) continue;
    const span = wordsAt(page, line, house.start, house.end);
    const agency = findAgency(house.name, lexicon.sources);
    return agency
      ? { field: "agency", value: agency, span, basis: "stated" }
      : { field: "outlet", value: house.name, span, basis: "stated" };
  }
  return null;
}

/** `First published on February 21`, `on Tue 21 Feb 2021` says when. */
const isDate = ({ words }: PageLine, { start, end }: House, { months }: Lexicon): boolean =>
  words.some((word) => word.start === start && (months.has(word.text) || isNumber(word))) ||
  (words.some((word) => word.start > start && word.end <= end && months.has(word.text)) &&
    words.some((word) => word.start > start && word.end <= end && isNumber(word)));
