import { Has } from "../page/has.ts";
import { isWithin, type Page } from "../page/page.ts";
import type { PageLine } from "../page/page-line.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

const LEAST_WORDS = 4;
const MOST_WORDS = 45;
/** So many of the last lines may call on the reader; no paragraph stands below them. */
const LAST = 4;
/** Of the other paragraphs so many may open so: else it is an article that gives advice. */
const USUAL = 0.06;

/** `Discover \u2026`, `Watch \u2026`: news tells, it does not call on its reader; what stands behind it may. */
export const urge: Rule = {
  name: "junk/urge",
  says: "One of the last lines calls on the reader to look, to come or to take, as no other paragraph does.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "The men will vote on Sunday, and most of them are expected to accept what the owners offer.",
    "They will meet for the fourth time on Monday, when the chairman is back from his journey to the coast.",
    "Discover the true story of the mill as it comes to the screens of the valley in May.",
  ].join("\n"),
  find,
};

function find(page: Page): readonly Proposal[] {
  const { extent, lexicon, lines } = page;
  const { urges } = lexicon;
  if (!extent || urges.size === 0) return [];
  const isUrge = (line: PageLine): boolean =>
    line.stop &&
    line.count >= LEAST_WORDS &&
    line.count <= MOST_WORDS &&
    (line.has & Has.QUOTE) === 0 &&
    urges.has(line.words[0]?.text ?? "");
  const last: PageLine[] = [];
  for (let at = extent.last; at > Math.max(page.bodyStart, extent.last - LAST); at--) {
    const line = lines[at]!;
    if (isUrge(line) && line.kind === "line") last.push(line);
    else if (line.prose >= 0.4) break; // the text
  }
  if (last.length === 0) return [];
  const told = lines.filter(
    (line) => line.prose >= 0.4 && isWithin(page, line) && line.index <= extent.last - LAST,
  );
  if (told.filter(isUrge).length > USUAL * told.length) return [];
  return last.map((line) => junk(line, "related"));
}
