import type { TimeWords } from "../../language/time-words.ts";
import type { Cue } from "../cues.ts";
import {
  evidenceOf,
  firstOf,
  isFullDate,
  isTold,
  lastOf,
  onOrAfter,
  onOrBefore,
  ownDays,
  wordBefore,
} from "../evidence.ts";
import { printed } from "../printed.ts";
import type { Witness } from "../witness.ts";

const PAST = 0.97;
const FUTURE = 0.95;
/** Without a verb near it, 44 of 48 such dates in real pages were not after the day of writing. */
const UNSIGNED = 0.88;

/**
 * A full date in the text, with a verb that says whether it was past: `on October 8, 2022, the bridge fell`. Behind a word
 * that leads to the day of something (`incident 432 of 3 July 2018`) it mostly is, for what is to come has a verb that says so.
 */
export const fullDate: Witness = {
  name: "date/full-date-in-text",
  says: "It was written on or after a day that it tells of as past, and on or before a day that is still to come.",
  example: "The bridge fell on October 8, 2022, after a night of rain.",
  exampleAs: "body",
  testify({ cues, words }) {
    const dated = cues.filter((cue) => isTold(cue) && isFullDate(cue.timex) && !cue.quoted);
    return dated.filter((cue) => isSigned(words, cue)).map(testifyTo);
  },
};

const isSigned = (words: TimeWords, cue: Cue): boolean =>
  cue.certain
    ? !isDeadline(words, cue)
    : cue.direction === "past" && words.daySigns.includes(wordBefore(cue));

/** `secured until 31 March 2024`: what was done is past, the day is not. */
const isDeadline = ({ tense }: TimeWords, cue: Cue): boolean =>
  cue.direction === "past" && tense.until.includes(wordBefore(cue));

function testifyTo(cue: Cue) {
  const { timex, direction, certain } = cue;
  const own = ownDays(timex)!;
  const past = direction === "past";
  return evidenceOf("date/full-date-in-text", {
    cause: `${direction}/${timex.value ?? timex.text}`,
    days: past ? onOrAfter(firstOf(own)) : onOrBefore(lastOf(own)),
    confidence: !certain ? UNSIGNED : past ? PAST : FUTURE,
    says: { of: "full-date", date: printed(cue), isPast: past },
    on: { text: timex.text, span: timex.span },
  });
}
