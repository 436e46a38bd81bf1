import type { Cue } from "../cues.ts";
import type { Matter } from "../matter.ts";
import { fullFirst, isPrintable, printed, printedDate } from "../printed.ts";
import type { Witness } from "../witness.ts";

/** A label before a date says what it is; in a footer it may be the page's own. */
const LABELLED = 0.97;
const LABELLED_IN_FOOTER = 0.85;

/** `Published: 12 January 2022`, `Posted on Jan. 12, 2022`: the day it was published. */
export const labelledLine: Witness = {
  name: "date/labelled-line",
  says: "A date after “published” or “posted” is the day it was written.",
  example: "Published: 12 January 2022, 14:05",
  exampleAs: "date-line",
  testify(matter) {
    const labelled = fullFirst(matter.cues.filter((cue) => cue.label === "published" && isPrintable(cue)));
    const first = labelled.find(({ role }) => role === "published");
    if (first) return testifyTo(matter, first, LABELLED);
    const [other] = labelled.filter(({ role }) => role === "footer" || role === "junk");
    if (!other) return [];
    const above = matter.body !== null && other.timex.span.end <= matter.body.start;
    return testifyTo(matter, other, above ? LABELLED : LABELLED_IN_FOOTER);
  },
};

function testifyTo(matter: Matter, cue: Cue, confidence: number) {
  const says = { of: "published", date: printed(cue) } as const;
  return printedDate("date/labelled-line", cue, matter, { cause: "printed-date", confidence, says });
}
