import type { PageLine } from "../page/page-line.ts";
import { whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

const AROUND = 4;

/** A headline among headlines leads to another page. */
export const amongHeadlines: Rule = {
  name: "title/among-headlines",
  says: "Lines of the same kind stand around this one, as in a list of other stories.",
  example: [
    "Harbour bridge to close for a week",
    "Rovers win in the rain again",
    "Mill owners meet for the fourth time",
    "",
    "The owners met again on Tuesday, and nobody expects that they will agree.",
  ].join("\n"),
  find: function* ({ titleLines, lines }) {
    for (const line of titleLines) {
      let count = 0;
      for (let step = 1; step <= AROUND; step += 1)
        for (const other of [lines[line.index - step], lines[line.index + step]])
          if (other && isHeadline(other)) count += 1;
      if (count > 0) yield whole(line, "title", count / (2 * AROUND));
    }
  },
};

const isHeadline = ({ kind, count, stop, prose, cue }: PageLine): boolean =>
  (kind === "line" || kind === "paragraph") && count >= 3 && count <= 25 && !stop && prose < 0.6 && cue < 0.5;
