import { isOwnText, markupOf } from "../page/markup.ts";
import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Papers set what they say themselves in italics: of an update, of a series, of who reports for them. */
export const slantedNote: Rule = {
  name: "markup/slanted-note",
  exampleFormat: "html",
  says: "The first or last paragraph, and hardly another, is all in italics: a note of the house.",
  example:
    "<main><p><em>This is the second of two parts on the mill.</em></p><p>The owners of the mill met again on Tuesday, " +
    "and nobody expects that they will agree before the holidays begin, for they have met four times since May.</p>" +
    "<p>Those who work there have not been paid since the first of these meetings, and will not come back.</p></main>",
  needs: { markup: true },
  find: notesIn,
};

/** Where more is set so it is quoted, or the page is. */
const MOST = 2;
/** So many paragraphs may stand behind a note that closes the article. */
const NEARLY_LAST = 2;
/** Shorter ones, and those that are no sentence, sign or name. */
const LEAST_WORDS = 5;

function* notesIn(page: Page): Iterable<Proposal> {
  const text = page.lines.filter(
    (line) => isOwnText(line) && line.level === 0 && line.count >= LEAST_WORDS && line.stop,
  );
  const slanted = text.filter((line) => markupOf(line)!.slanted);
  if (slanted.length > MOST || slanted.length * 2 >= text.length) return;
  for (const line of slanted) {
    const at = text.indexOf(line);
    if ((at === 0 || at >= text.length - NEARLY_LAST) && !isQuoted(line)) yield junk(line, "other");
  }
}

const isQuoted = ({ text }: PageLine): boolean =>
  /^["\u00ab\u00bb\u2018\u201a\u201c\u201e\u2039]|["\u00ab\u00bb\u201d]$/.test(text);
