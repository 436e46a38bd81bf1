import type { JunkKind } from "../../records/passage.ts";
import type { PageLine } from "../page/page-line.ts";
import { eachLine, junk } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Lines before the article's first paragraph and after its last, unless other rules know better what they are. */
export const outsideArticle: Rule = {
  name: "junk/outside-article",
  says: "The line stands before the first or after the last paragraph of the article.",
  example: [
    "Harbour",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: eachLine((line, page) => {
    const { extent } = page;
    if (!extent) return line.prose < 0.5 ? junk(line, "other") : null;
    if (line.cue >= LABEL && line.index === page.title && page.isTitleLike(line)) return null;
    if (line.index < extent.first) return junk(line, "navigation");
    return line.index > extent.last ? junk(line, kindAfter(line)) : null;
  }),
};

/** A title that has the words of labels has enough against it. */
const LABEL = 0.5;

/** Headlines after the article lead to other stories; the rest is the foot of the page. */
const kindAfter = (line: PageLine): JunkKind => (line.count >= 5 && !line.stop ? "related" : "footer");
