import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { isBelowSignature } from "./title-like.ts";

/** Below byline or date stands a picture's caption, or a standfirst, rather than the title. */
export const belowByline: Rule = {
  name: "title/below-byline",
  says: "A byline or a date stands above this line, and so it is hardly the title.",
  example: [
    "Mill owners meet for the fourth time",
    "By Jo March",
    "Spinners at the gate of the mill",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree.",
  ].join("\n"),
  find: eachTitleLine((line, page) =>
    isBelowSignature(page, line) && isBelowOther(page, line) ? whole(line, "title") : null,
  ),
};

/** Blogs head all with the day: what stands right below it may be the title, unless something above could be one. */
const isBelowOther = (page: Page, { index }: PageLine): boolean =>
  page.titleLines.some(
    (above) => above.index < index && (page.isTitleLike(above) || isOfPeople(page, above)),
  );

/** A headline may be hardly more than names. */
const isOfPeople = (page: Page, line: PageLine): boolean =>
  line.count >= LEAST_WORDS && page.peopleOf(line).people.length > 0;

/** A name alone is shorter. */
const LEAST_WORDS = 4;
