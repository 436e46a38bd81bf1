import { eachTitleLine, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** Byline, date, picture and buttons stand between title and text: so many lines at most. */
const USUAL = 8;
/** On top of the page the title stands in the bar of the window. */
const TOP = 1;
/** From so many lines on there is no difference. */
const FAR = 40;

/** Menus, boxes and teasers of other stories stand far above the text. */
export const farAbove: Rule = {
  name: "title/far-above",
  says: "Many lines stand between this one and the text.",
  example: [
    ...["Wards", "Courts", "Schools", "Sport", "Harbour bridge to close for a week"],
    ...Array.from({ length: 12 }, (_, i) => `Ward ${i + 1}`),
    "Mill owners meet for the fourth time",
    "",
    "The owners of the mill met again on Tuesday, and nobody expects that they will agree before the holidays.",
  ].join("\n"),
  find: eachTitleLine((line, page) => {
    if (line.index < TOP) return null;
    const start = Math.max(page.bodyStart, page.extent?.first ?? 0);
    const far = (start - line.index - USUAL) / (FAR - USUAL);
    return far > 0 ? whole(line, "title", Math.min(1, far)) : null;
  }),
};
