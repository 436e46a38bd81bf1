import { isNumber } from "../../text/words.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";

/** Share of the line's own words (no small words, no figures) that stand in the article's text. */
export function sharedWords(page: Page, line: PageLine): number {
  const own = line.words.filter(
    (word) => word.text.length > 2 && !isNumber(word) && !page.lexicon.functionWords.has(word.text),
  );
  if (own.length < 2) return 0;
  return own.filter((word) => page.vocabulary.speaksOf(word.text.replace(/'s$/, ""))).length / own.length;
}

/** One word of five by chance; with more the line is about what the article is about. */
export const sharesWords = (page: Page, line: PageLine): boolean => sharedWords(page, line) >= 0.24;

/** Titles have some five to twenty words; the shorter, the likelier it is a section's name. */
export function titleLength(line: PageLine): number {
  if (line.kind === "heading") return 1;
  if (line.count > 22) return 0.6;
  return [0, 0.1, 0.5, 0.85, 0.95][Math.floor(line.count)] ?? 1;
}
