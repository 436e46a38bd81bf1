import { isBreadcrumb } from "../junk/breadcrumb.ts";
import { isMenuLine } from "../junk/menu-line.ts";
import { issueReference } from "../names/issue-reference.ts";
import { opensWithText } from "../page/opens-with-text.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { isNoTitle } from "./no-title.ts";
import { withoutSharedLinks } from "./shared-links.ts";

const MOST_WORDS = 34;
const MOST_LETTERS = 220;
/** A single word of a script with spaces: fewer letters are a mark or an entry of a menu. */
const LEAST_LETTERS = 6;
/** So many lines from the top may hold the title of a page without running text. */
const TOP = 8;
/** On a page with a long menu the title stands among its first lines (the window's bar) or not too far above the text. */
const FIRST = 40;
const ABOVE = 90;

/** Lines that could be the title, in order: those down to where the text begins that are nothing else for certain. */
export function findTitleLines(page: Page): readonly PageLine[] {
  const { lines, extent, bodyStart } = page;
  if (extent?.first === 0 && opensWithText(lines)) return [];
  const end = Math.min(
    lines.length,
    extent ? Math.max(bodyStart, extent.first + citedAt(page, extent.first)) + 1 : TOP,
  );
  const near = lines.slice(0, Math.min(end, FIRST));
  if (end > FIRST) {
    const from = Math.max(FIRST, end - ABOVE);
    near.push(
      ...lines.slice(FIRST, from).filter((line) => isAboveByline(page, line)),
      ...lines.slice(from, end),
    );
  }
  return withoutSharedLinks(near.filter((line) => mayBeTitle(page, line)));
}

/** Where a sentence cites the paper above the title: `Harbour Clarion, May 4, 1951, p. 3.` */
const citedAt = (page: Page, first: number): number => (issueReference(page, page.lines[first]!) ? 1 : 0);

/** A player with a long list of films may stand between a signed headline and its text. */
const isAboveByline = ({ lines, lexicon, isSigned }: Page, { index }: PageLine): boolean =>
  lines
    .slice(index + 1, index + 1 + SIGNED_WITHIN)
    .some((line) => lexicon.language.press.byline.by.includes(line.words[0]?.text ?? "") && isSigned(line));

/** A standfirst may stand between them. */
const SIGNED_WITHIN = 2;

function mayBeTitle(page: Page, line: PageLine): boolean {
  const { kind, count, text, numbers } = line;
  if (kind === "heading") return count >= 1;
  if (kind !== "line" && kind !== "paragraph") return false;
  if (count < 1 || count > MOST_WORDS || text.length > MOST_LETTERS || numbers >= 0.7) return false;
  if (count < 2 && text.length < LEAST_LETTERS) return false;
  const isAmongText = page.extent !== null && line.index >= page.extent.first;
  if (isAmongText && !page.isTitleLike(line)) return false;
  return !isMenuLine(line) && !isBreadcrumb(page, line) && !isNoTitle(page, line);
}
