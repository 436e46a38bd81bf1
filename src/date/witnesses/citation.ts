import { evidenceOf, isFullDate, ownDays } from "../evidence.ts";
import { printed } from "../printed.ts";
import type { Witness } from "../witness.ts";

/** The page cites itself; somebody may have cited another. */
const CITED = 0.93;

/** `Citation: Harbour freezes (1987, March 2) retrieved 5 March 1987`: how a page wants to be cited. */
export const citation: Witness = {
  name: "date/citation",
  says: "A page that says how to cite it gives the day it was published, and after it the day the copy was taken.",
  example:
    "Citation: Harbour freezes over (1987, March 2) retrieved 5 March 1987 from https://gazette.example/harbour",
  exampleAs: "junk",
  testify({ cues }) {
    const taken = cues.find(
      ({ label, role, timex }) => label === "captured" && role !== "body" && isFullDate(timex),
    );
    const cited =
      taken && cues.find((cue) => cue.sentenceStart === taken.sentenceStart && isFullDate(cue.timex));
    if (!taken || !cited || cited === taken || cited.label !== null) return [];
    const says = { of: "citation", date: printed(cited) } as const;
    const on = { text: cited.timex.text, span: cited.timex.span };
    return [
      evidenceOf("date/citation", {
        cause: "citation",
        days: ownDays(cited.timex)!,
        confidence: CITED,
        says,
        on,
      }),
    ];
  },
};
