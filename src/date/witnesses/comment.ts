import type { Cue } from "../cues.ts";
import { evidenceOf, firstOf, isFullDate, lastOf, onOrBefore, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import { printed } from "../printed.ts";
import type { Witness } from "../witness.ts";
import { isLeftOver } from "./date-line.ts";

const NOT_AFTER = 0.9;

/** The first reader's comment with a date: the text was there. */
export const comment: Witness = {
  name: "date/comment",
  says: "It was not written after the first reader commented on it.",
  example: "quayside 3rd March 2023 7:15 am",
  exampleAs: "junk",
  testify(matter) {
    const { cues, body } = matter;
    const all = cues.filter(({ role, timex }) => role === "comment" && isFullDate(timex));
    const above = cues.filter(
      (cue) =>
        isLeftOver(matter, cue) || (cue.role === "published" && isFullDate(cue.timex) && isAbove(cue, body)),
    );
    const earliest = Math.min(...above.map(({ timex }) => firstOf(ownDays(timex)!)));
    // Nobody comments on what is not out yet: an earlier day is that of another story.
    const dated = above.length > 0 ? all.filter(({ timex }) => lastOf(ownDays(timex)!) >= earliest) : all;
    const [first] = [...dated].sort((a, b) => firstOf(ownDays(a.timex)!) - firstOf(ownDays(b.timex)!));
    if (!first) return [];
    const says = { of: "comment", date: printed(first) } as const;
    const on = { text: first.timex.text, span: first.timex.span };
    const days = onOrBefore(lastOf(ownDays(first.timex)!));
    return [evidenceOf("date/comment", { cause: "comment", days, confidence: NOT_AFTER, says, on })];
  },
};

const isAbove = ({ timex }: Cue, body: Matter["body"]): boolean =>
  body === null || timex.span.start < body.start;
