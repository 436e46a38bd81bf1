import { foldToWords } from "../../text/fold.ts";
import { markupOf } from "../page/markup.ts";
import { isHead, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { proposeEach, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Between title and text: in an element that is named for it, or said again in the page's data. */
export const standfirst: Rule = {
  name: "markup/standfirst",
  exampleFormat: "html",
  says: "The line below the title is marked as the standfirst, or the page's own data give it as the description.",
  example:
    '<h1>Mill owners meet for the fourth time</h1><p class="standfirst">Nobody expects that they will agree</p><div>' +
    "<p>The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night without a " +
    "word to those who waited outside.</p></div>",
  needs: { markup: true },
  find: (page) => {
    const said = new Set(
      (page.clipping.metadata ?? [])
        .filter(({ field }) => field === "standfirst")
        .map(({ value }) => foldToWords(value)),
    );
    return proposeEach(page, (line) => (isStandfirst(page, line, said) ? whole(line, "standfirst") : null));
  },
};

const LEAST_WORDS = 4;
const MOST_WORDS = 80;

function isStandfirst(page: Page, line: PageLine, said: ReadonlySet<string>): boolean {
  const markup = markupOf(line);
  if (!markup || line.count < LEAST_WORDS || line.count > MOST_WORDS || markup.links > 0.5) return false;
  if (page.title === null || line.index <= page.title) return false;
  if (markup.part === "standfirst") return isHead(page, line) || isAboveText(page, line);
  return isHead(page, line) && markup.given !== true && said.has(foldToWords(line.text));
}

/** It may read like the first paragraph: no other stands above it. */
const isAboveText = ({ lines, title }: Page, { index }: PageLine): boolean =>
  index - title! <= MOST_ABOVE &&
  lines.slice(title! + 1, index).every((line) => line.count < LEAST_PROSE || markupOf(line)?.part !== null);

/** In lines: byline, date, buttons, the picture and its caption. */
const MOST_ABOVE = 25;
const LEAST_PROSE = 12;
