import { findPhrases, type PhraseHit } from "../../text/phrases.ts";
import { type House, readHouse } from "../names/houses.ts";
import type { CitedTag } from "../page/lexicon.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { List } from "../page/word-lists.ts";

/** The words of a line that stand before or behind the name of a paper: `told`, `reported`. */
export const findCiting = ({ lexicon }: Page, line: PageLine): readonly PhraseHit<CitedTag>[] =>
  (line.anyOf & List.CITED) === 0
    ? []
    : findPhrases(lexicon.cited, line.words, {
        lists: line.lists,
        first: List.CITED,
        alone: List.CITED_ALONE,
        second: List.CITED_SECOND,
      });

/** `told the Harbour Clarion`: those whom people told, whether they are papers or not. */
export function* findTold(page: Page, line: PageLine): Iterable<House> {
  for (const { to, tag } of findCiting(page, line)) {
    if (tag !== "toldTo") continue;
    const small = line.words[to]?.text === "the" && line.text[line.words[to]!.start] === "t";
    const house = readHouse(line.text, line.words, small ? to + 1 : to, page.lexicon);
    if (house) yield house;
  }
}
