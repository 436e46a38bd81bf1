import { evidenceOf } from "../evidence.ts";
import type { Witness } from "../witness.ts";

const LATER_IN_WEEK = 0.9;
const AFTER_MONDAY = [1, 2, 3, 4, 5, 6];

/** `Earlier this week, the council voted`: not the first day of its week. */
export const earlierThisWeek: Witness = {
  name: "date/earlier-this-week",
  says: "“Earlier this week” is not said on a Monday.",
  example: "Earlier this week, the council voted for the bridge.",
  exampleAs: "body",
  testify({ cues }) {
    const cue = cues.find(
      ({ role, quoted, timex }) =>
        role === "body" &&
        !quoted &&
        timex.mod === "START" &&
        timex.relative?.unit === "week" &&
        timex.relative.count === 0,
    );
    if (!cue) return [];
    const on = { text: cue.timex.text, span: cue.timex.span };
    const says = { of: "earlier-this-week", text: cue.timex.text } as const;
    const weekdays = AFTER_MONDAY;
    return [
      evidenceOf("date/earlier-this-week", {
        cause: "earlier-this-week",
        weekdays,
        confidence: LATER_IN_WEEK,
        says,
        on,
      }),
    ];
  },
};
