import type { Evidence } from "../../records/dating.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isFullDate, lastOf, onOrBefore, ownDays } from "../evidence.ts";
import { inOrder } from "../given-date.ts";
import type { Matter } from "../matter.ts";
import { isPrintable, printed } from "../printed.ts";
import type { Witness } from "../witness.ts";
import { isBesideText } from "./date-line.ts";

/** Nothing is written after it was changed; and where a page gives no other day, most were changed the same day. */
const NOT_AFTER = 0.97;
const SAME_DAY = 0.93;

/** `Updated: 23 Oct 2022`: it was not written later. */
export const updated: Witness = {
  name: "date/updated",
  says: "It was not written after it was changed; where only that day is printed, it was most likely written that day.",
  example: "Last updated 20 October 2022",
  exampleAs: "date-line",
  testify(matter) {
    const [cue] = updatesIn(matter);
    if (!cue) return [];
    const days = cue.timex.readings ? inOrder(cue.timex.readings, matter.dateOrder) : ownDays(cue.timex)!;
    const on = { text: cue.timex.text, span: cue.timex.span };
    const date = printed(cue);
    const bound: Evidence = evidenceOf(updated.name, {
      cause: "updated",
      days: onOrBefore(lastOf(days)),
      confidence: NOT_AFTER,
      says: { of: "changed", date, isOnly: false },
      on,
    });
    if (isDatedOtherwise(matter)) return [bound];
    const same = {
      cause: "updated/same-day",
      days,
      confidence: SAME_DAY,
      says: { of: "changed", date, isOnly: true },
      on,
    } as const;
    return [bound, evidenceOf(updated.name, same)];
  },
};

/** Dates after a label of change, above or beside the text. */
export const updatesIn = ({ cues }: Matter): readonly Cue[] =>
  cues.filter(({ role, timex }) => role === "updated" && isFullDate(timex));

/** A bare date that is not beside the text is more likely that of another story. */
const isDatedOtherwise = (matter: Matter): boolean =>
  matter.cues.some(
    (cue) =>
      cue.role === "published" &&
      isPrintable(cue) &&
      (cue.label === "published" || isBesideText(matter, cue)),
  ) ||
  matter.cues.some(
    (cue) =>
      cue.label === "published" && (cue.role === "footer" || cue.role === "junk") && isFullDate(cue.timex),
  );
