import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const LEAST_WORDS = 20;

/** Running text between title and byline that ends in no stop: the first words of a long caption, and `more >`. */
export const breaksOff: Rule = {
  name: "caption/breaks-off",
  says: "A long line above the byline that breaks off: a caption, of which the page shows the first words.",
  example: [
    "Mill owners meet for the fourth time",
    "Spinners wait outside the mill on Tuesday morning, while the owners meet inside, in a photo that was taken in ... more >",
    "By Jo March",
    "",
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night.",
  ].join("\n"),
  find: eachLine((line, page) => (isCut(page, line) ? whole(line, "caption") : null)),
};

const isCut = (page: Page, line: PageLine): boolean =>
  isHead(page, line) &&
  line.count >= LEAST_WORDS &&
  !line.stop &&
  !line.colon &&
  line.index !== page.title &&
  !isDateLine(page, line);

/** Two dates with their labels and times are long, too. */
const isDateLine = (page: Page, line: PageLine): boolean =>
  (page.readDates(line)?.others.length ?? LEAST_WORDS) < LEAST_WORDS / 2;
