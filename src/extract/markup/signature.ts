import { afterWords } from "../page/by-words.ts";
import { isOneOf } from "../page/line-words.ts";
import { markupOf } from "../page/markup.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";

/**
 * Between title and text: the names or the day of those who wrote it, whatever else the markup says of the line. A link that is
 * nothing but a name leads to more on somebody in the news, unless it is marked as an author's.
 */
export function isSignature(page: Page, line: PageLine): boolean {
  if (!isHead(page, line)) return false;
  const { part, signed } = markupOf(line)!;
  if (part === "byline" || (signed && page.isSigned(line))) return true;
  const isTold =
    page.datesOf(line).length > 0 ||
    afterWords(line, page.lexicon, ["by", "poster"]) !== null ||
    isBelowBy(page, line);
  return isTold && page.isSigned(line);
}

/** `By` by itself, and the name below it. */
function isBelowBy({ lines, lexicon }: Page, { index }: PageLine): boolean {
  const above = lines[index - 1];
  return above !== undefined && isOneOf(lexicon.language.press.byline.by, above);
}
