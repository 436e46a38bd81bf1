import type { Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { sharesWords, titleLength } from "./measure.ts";
import { isBelowSignature } from "./title-lines.ts";

/** Of lines in a row the first that speaks of the article is likelier: before it stands a section, behind it a standfirst. */
const FOLLOWING = 0.55;
/** Below byline or date a picture's caption is likelier. */
const BELOW = 0.4;
/** Groups of such lines above the text that are looked at. */
const MOST_GROUPS = 5;

/** Lines that could be a title, counted from the text upwards: the nearer, the likelier. */
export const aboveText: Rule = {
  name: "title/above-text",
  says: "The line stands right above the text, apart from byline, date and picture.",
  example:
    "Mill owners meet for the fourth time\n\nThe owners met again on Tuesday, and nobody expects that they will agree.",
  find: function* (page) {
    if (!page.extent) return;
    for (const [i, group] of groupsOf(page, page.titleLines).slice(0, MOST_GROUPS).entries()) {
      const top = group.find((line) => sharesWords(page, line)) ?? group[0];
      for (const line of group) {
        const share = (line === top ? 1 : FOLLOWING) * (isBelowSignature(page, line) ? BELOW : 1);
        yield whole(line, "title", (titleLength(line) * share) / (1 + 0.5 * i));
      }
    }
  },
};

/** Lines in a row, or with one label between them; nearest to the text first. */
function groupsOf(page: Page, candidates: readonly PageLine[]): readonly (readonly PageLine[])[] {
  const groups: PageLine[][] = [];
  for (const line of candidates) {
    const last = groups.at(-1);
    if (last && (last.at(-1)!.index === line.index - 1 || isAfterLabel(page, last, line))) last.push(line);
    else groups.push([line]);
  }
  return groups.reverse();
}

function isAfterLabel(page: Page, group: readonly PageLine[], line: PageLine): boolean {
  const between = page.lines[line.index - 1];
  return group.at(-1)!.index === line.index - 2 && between !== undefined && between.cue > 0.6;
}
