import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Longer boxes end at the article's next paragraph anyway. */
const MOST_LINKS = 12;

/** Below `Related articles` stand headlines of other stories, up to the next paragraph or the next blank line after them. */
export const linkBox: Rule = {
  name: "junk/link-box",
  says: "A headline below the heading of a box with other stories.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.\n\nRelated articles\nHarbour bridge to close for a week\nA slow return to the valley",
  needs: { cues: ["related"] },
  find,
};

function* find(page: Page): Iterable<Proposal> {
  const { lines } = page;
  for (const heading of lines) {
    if ((heading.cues.related ?? 0) < 0.8 || heading.count > 6) continue;
    for (let i = heading.index + 1; i <= heading.index + MOST_LINKS; i++) {
      const line = lines[i];
      if (!line || !isLink(line) || line.index === page.title) break;
      yield whole(line, "related-link");
      if (line.gapAfter && !heading.gapAfter) break;
    }
  }
}

const isLink = (line: PageLine): boolean =>
  line.prose < 0.5 && !line.stop && line.count >= 3 && line.cue < 0.5;
