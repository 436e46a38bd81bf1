import { foldToWords } from "../../text/fold.ts";
import { bareTitle, headlinesIn } from "../metadata/titles.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** The page's data and the page say the same: nothing could speak louder. */
export const metadata: Rule = {
  name: "title/metadata",
  exampleFormat: "html",
  says: "The page's own data give the words of this line as its title.",
  example:
    '<meta property="og:title" content="Mill owners meet again"><h1>Mill owners meet again</h1><p>The owners met on ' +
    "Tuesday, and nobody expects that they will agree before the holidays.</p>",
  find: function* (page) {
    const all = page.clipping.metadata ?? [];
    const said = all.filter(({ field }) => field === "title");
    if (said.length === 0) return;
    const headlines = headlinesIn(page);
    const titles = new Set(said.map(({ value }) => foldToWords(bareTitle(value, all, headlines))));
    for (const line of page.titleLines) if (titles.has(foldToWords(line.text))) yield whole(line, "title");
  },
};
