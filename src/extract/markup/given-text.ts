import { markupOf } from "../page/markup.ts";
import { eachLine, junk, whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Publishers repeat an article's text in the data of its page, for machines. */
export const givenText: Rule = {
  name: "markup/given-text",
  exampleFormat: "html",
  says: "The page's own data repeat these words as the article's text.",
  example:
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill owners meet","articleBody":"The owners ' +
    "of the mill met again on Tuesday, and nobody expects that they will agree before the holidays begin, for they have " +
    "met four times since May and have parted late at night each time without a word to those who waited outside. Those " +
    "who work at the mill have not been paid since the first of these meetings, and they will not come back before they " +
    'are."}</script><p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before the ' +
    "holidays begin, for they have met four times since May and have parted late at night each time without a word to " +
    "those who waited outside. Those who work at the mill have not been paid since the first of these meetings, and they " +
    "will not come back before they are.</p>",
  needs: { markup: true },
  find: eachLine((line): Proposal | null => (markupOf(line)?.given === true ? whole(line, "body") : null)),
};

/** What stands among that text and is not repeated was put in between. */
export const notGiven: Rule = {
  name: "markup/not-given",
  exampleFormat: "html",
  says: "The page's own data repeat the article's text, and leave this line out.",
  example: givenText.example.replace(
    "<p>",
    "<p>Our readers get this and much more each week if they ask for it.</p><p>",
  ),
  needs: { markup: true },
  find: eachLine((line): Proposal | null => (markupOf(line)?.given === false ? junk(line, "other") : null)),
};
