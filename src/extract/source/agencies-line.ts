import { isOneOf } from "../page/line-words.ts";
import { isFoot, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `(Agencies)`: from several, none of them named. */
export const agenciesLine: Rule = {
  name: "source/agencies-line",
  says: "A line below the text says that it came from several agencies.",
  example: "The owners met again on Tuesday, and nobody expects that they will agree soon.\n(Agencies)",
  find: eachLine((line, page) =>
    isFoot(page, line) && saysAgencies(page, line) ? whole(line, "source") : null,
  ),
};

const saysAgencies = (page: Page, line: PageLine): boolean =>
  isOneOf(page.lexicon.language.press.source.agencies, line);
