import { sourcesCalled } from "../../knowledge/index-sources.ts";
import type { Span } from "../../records/span.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { knownNamesIn, type NamePlace } from "./known-names.ts";

/** Does another line than that of `span` name the house, too, without citing it? */
export const isNamedAgain = (page: Page, name: string, span: Span): boolean =>
  page.lines.some(
    (line) =>
      line.index !== page.title &&
      line.text.includes(name) &&
      !(line.span.start <= span.start && span.start < line.span.end) &&
      isNamedIn(page, line, name),
  );

function isNamedIn(page: Page, line: PageLine, name: string): boolean {
  const houseOf = (value: string) => sourcesCalled(value, page.lexicon.sources)[0];
  for (const place of knownNamesIn(page, line)) {
    const value = line.text.slice(line.words[place.from]!.start, line.words[place.to - 1]!.end);
    if (houseOf(value) === houseOf(name) && !isCited(page, line, place)) return true;
  }
  return false;
}

/** `the Clarion reported`, `according to the Clarion`: words that cite stand before or behind it. */
const isCited = (page: Page, line: PageLine, { from, to }: NamePlace): boolean =>
  page.citingOf(line).some((hit) => hit.from === to || hit.to === from || hit.to === from - 1);
