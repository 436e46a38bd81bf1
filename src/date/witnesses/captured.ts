import { evidenceOf, isFullDate, lastOf, onOrBefore, ownDays } from "../evidence.ts";
import { printed } from "../printed.ts";
import type { Witness } from "../witness.ts";

const NOT_AFTER = 0.99;

/** `Archived on 3 March 2019`, `Retrieved …`: it was there by then. */
export const captured: Witness = {
  name: "date/captured",
  says: "It was not written after a copy of it was taken.",
  example: "Archived on 3 March 2019",
  exampleAs: "date-line",
  testify({ cues }) {
    const found = cues.filter(
      ({ label, role, timex }) => label === "captured" && role !== "body" && isFullDate(timex),
    );
    return found.slice(0, 1).map((cue) =>
      evidenceOf("date/captured", {
        cause: "captured",
        days: onOrBefore(lastOf(ownDays(cue.timex)!)),
        confidence: NOT_AFTER,
        says: { of: "captured", date: printed(cue) },
        on: { text: cue.timex.text, span: cue.timex.span },
      }),
    );
  },
};
