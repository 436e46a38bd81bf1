import { afterWords } from "../page/by-words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";
import { namePeople } from "./signature.ts";

const MOST_WORDS = 25;
/** An address, or the label that a page shows in its place. */
const ADDRESS = /@|\[e-?mail\b|e-?mail|twitter|\d{3}[-.\s]\d{4}/i;

/** `Write to Jo March at jo@clarion.example`: how some papers sign off. */
export const writeTo: Rule = {
  name: "byline/write-to",
  says: "Readers are told how to reach the author.",
  example: "Write to Jo March at jo.march@clarion.example",
  find: eachLine((line, page) => propose(page, line)),
};

function propose(page: Page, line: PageLine): Proposal | null {
  if (line.count > MOST_WORDS || isAbove(page, line) || (line.cues.share ?? 0) > 0.8) return null;
  const from = afterWords(line, page.lexicon, ["contact"]) ?? bareFrom(page, line);
  if (from === null || !ADDRESS.test(line.text)) return null;
  const authors = namePeople(page, line, from, "author");
  return authors.length > 0 ? { ...whole(line, "byline"), names: authors } : null;
}

/** Menus have addresses, too. */
const isAbove = (page: Page, line: PageLine): boolean =>
  page.extent !== null && line.index < page.extent.first - 10;

/** A single word of contact needs no colon where a name follows at once: `Write Jo March at …`. */
function bareFrom(page: Page, line: PageLine): number | null {
  const first = line.words[0];
  if (!first || !page.lexicon.language.press.byline.contact.includes(first.text)) return null;
  const second = line.words[1];
  return second && /\p{Lu}/u.test(line.text[second.start]!) ? second.start : null;
}
