import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** The way to a page stands close above its title. */
const NEAR = 4;
/** A title of fewer letters may end another line by chance. */
const LEAST_LETTERS = 8;

/** `Start / Courts / Mill owners meet for the fourth time`, and below it `Mill owners meet for the fourth time`. */
export const holdsTitle: Rule = {
  name: "title/holds-title",
  says: "The line ends with the words of a line right below it: it is the way to the page, and that one the title.",
  example: [
    "Start / Courts / Mill owners meet for the fourth time",
    "Mill owners meet for the fourth time",
    "By Jo March",
    "The owners met again on Tuesday, and nobody expects that they will agree.",
  ].join("\n"),
  find: eachTitleLine((line, page) => (endsInTitle(page, line) ? whole(line, "title") : null)),
};

const endsInTitle = ({ titleLines }: Page, { index, text }: PageLine): boolean =>
  titleLines.some(
    (other) =>
      other.index > index &&
      other.index <= index + NEAR &&
      other.text.length >= LEAST_LETTERS &&
      other.text.length < text.length &&
      text.endsWith(other.text),
  );
