import { isCalendarDay } from "../page/dates.ts";
import { Has } from "../page/has.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { withoutQuotationMarks } from "../page/quotation-marks.ts";
import { List } from "../page/word-lists.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `Home » News » Foreign`, `Westmere > News > Council`, `Clarion.com / Science / Bees`. */
const CRUMBS =
  /^[^.]{1,40}?(?:\s[\u00bb\u203a>\u2192]\s[^.]{1,40}?){1,}(?:\s[\u00bb\u203a>\u2192]\s.*)?$|^[^/]{2,24}(?:\s\/\s[^/.]{2,24}){2,}$/;
/** Most lines have none of these signs. */
const PARTING = Has.SLASH | Has.BAR | Has.ARROW;
const PARTED = /[/|\u00bb\u203a>\u2192]/;
const FIRST = /^([\p{L} ]{2,20}?)\s?[/|\u00bb>\u203a]/u;

export const breadcrumb: Rule = {
  name: "junk/breadcrumb",
  says: "The way to the page: its sections, apart by arrows.",
  example: "Home \u00bb News \u00bb Harbour",
  needs: { has: PARTING },
  find: eachLine((line, page) => (isBreadcrumb(page, line) ? junk(line, "navigation") : null)),
};

export const isBreadcrumb = (page: Page, line: PageLine): boolean =>
  line.text.length <= 240 &&
  (!line.stop || ASKED.test(line.text)) &&
  (line.has & PARTING) !== 0 &&
  PARTED.test(withoutQuotationMarks(line.text)) &&
  (beginsAtHome(page, line) ||
    (!line.stop && (CRUMBS.test(withoutQuotationMarks(line.text)) || isStepInSection(line)))) &&
  !signs(page, line) &&
  !opensWithDay(page, line);

/** `Home \u00bb Courts \u00bb Why is the mill to close?`: the last step is a headline. */
const ASKED = /[?!]$/;

/** `Courts / Mill Street, 12`: a section, and within it a place or a theme; a headline has more words. */
const isStepInSection = ({ text, count, lists, words }: PageLine): boolean =>
  count >= 2 &&
  count <= MOST_OF_STEP &&
  ((lists[0] ?? 0) & List.MENU) !== 0 &&
  /^\s?\/\s\p{Lu}/u.test(text.slice(words[0]!.end));

const MOST_OF_STEP = 4;

/** `May 4, 2021 / 10:08 AM / Updated 16 minutes ago`. */
const opensWithDay = (page: Page, line: PageLine): boolean =>
  (line.has & Has.DIGIT) !== 0 &&
  page.datesOf(line).some((timex) => isCalendarDay(timex) && timex.span.start === line.words[0]?.start);

/** `Jo March / Valley Wire / May 4, 2021`. */
const signs = (page: Page, line: PageLine): boolean =>
  (line.has & Has.DIGIT) !== 0 && page.datesOf(line).length > 0 && page.peopleOf(line).people.length > 0;

/** `Home | Courts | Mill owners meet`. */
function beginsAtHome({ lexicon }: Page, { text }: PageLine): boolean {
  const first = FIRST.exec(text)?.[1];
  return first !== undefined && lexicon.language.press.home.includes(first.toLowerCase());
}
