import { type House, readHouse } from "../names/houses.ts";
import type { CitedTag } from "../page/lexicon.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";

/** `told the Harbour Clarion`: the name behind such words, whether it is a paper's or not. */
export const findTold = (page: Page, line: PageLine): Iterable<House> => behind(page, line, ["toldTo"]);

/** The same, and `according to the Harbour Clarion`. */
export const findAuthorities = (page: Page, line: PageLine): Iterable<House> =>
  behind(page, line, ["toldTo", "accordingTo"]);

function* behind(page: Page, line: PageLine, tags: readonly CitedTag[]): Iterable<House> {
  for (const { to, tag } of page.citingOf(line)) {
    if (!tags.includes(tag)) continue;
    const small = line.words[to]?.text === "the" && line.text[line.words[to]!.start] === "t";
    const house = readHouse(line.text, line.words, small ? to + 1 : to, page.lexicon);
    if (house) yield house;
  }
}
