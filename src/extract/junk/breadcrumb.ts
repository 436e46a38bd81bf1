import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** `Home » News » Foreign`, `Westmere > News > Council`, `Home / Science / …`. */
const CRUMBS =
  /^[^.]{1,40}?(?:\s[\u00bb\u203a>\u2192]\s[^.]{1,40}?){1,}(?:\s[\u00bb\u203a>\u2192]\s.*)?$|^home(?:page)?\s?[/|\u00bb>\u203a]/i;

export const breadcrumb: Rule = {
  name: "junk/breadcrumb",
  says: "The way to the page: its sections, apart by arrows.",
  example: "Home \u00bb News \u00bb Harbour",
  find: (page) => eachLine(page, (line) => (isBreadcrumb(line) ? junk(line, "navigation") : null)),
};

export const isBreadcrumb = (line: PageLine): boolean =>
  line.text.length <= 240 && !line.stop && CRUMBS.test(line.text);
