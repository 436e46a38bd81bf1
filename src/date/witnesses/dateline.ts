import type { Evidence } from "../../records/dating.ts";
import { stretchOf } from "../../time/days.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isFullDate, lastOf, monthDayParts, ownDays } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** Agencies date a report by the day it was sent; papers print it that day or the next. */
const SAME_DAY = 0.9;
const OR_NEXT = 0.97;

/** `LEEDS, May 4 (Wire) –`: the date in the words that open a report. */
export const dateline: Witness = {
  name: "date/dateline",
  says: "The date in the dateline that opens a report is the day it was sent: it was printed on that day or the next.",
  example: "LEEDS, May 4 (Wire) –",
  exampleAs: "dateline",
  testify({ cues }) {
    const cue = cues.find(
      ({ role, timex }) => role === "dateline" && (isFullDate(timex) || timex.relative?.unit === "month-day"),
    );
    return cue ? testifyTo(cue) : [];
  },
};

function testifyTo(cue: Cue): readonly Evidence[] {
  const { timex } = cue;
  const on = { text: timex.text, span: timex.span };
  const same = {
    cause: "dateline",
    confidence: SAME_DAY,
    says: { of: "dateline", text: timex.text },
    on,
  } as const;
  const next = {
    cause: "dateline/next",
    confidence: OR_NEXT,
    says: { of: "dateline-next" },
    on,
  } as const;
  const days = ownDays(timex);
  if (days && isFullDate(timex)) {
    const later = stretchOf(days[0]!.first, lastOf(days) + 1);
    return [
      evidenceOf(dateline.name, { ...same, days }),
      evidenceOf(dateline.name, { ...next, days: later }),
    ];
  }
  return [
    evidenceOf(dateline.name, { ...same, partsOfYear: monthDayParts(timex) ?? [] }),
    evidenceOf(dateline.name, { ...next, partsOfYear: monthDayParts(timex, 1) ?? [] }),
  ];
}
