import type { TimeWords } from "../../language/time-words.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** The text says both itself. */
const SAID = 0.97;

/** `today (Monday)`, `tomorrow, Friday,`: the text says which weekday its own day is. */
export const dayNamed: Witness = {
  name: "date/day-named",
  says: "A text that puts a weekday beside “today”, “yesterday” or “tomorrow” says on which weekday it was written.",
  example: "The council meets today (Monday) at six.",
  exampleAs: "body",
  testify({ cues, clipping, words }) {
    return cues.slice(1).flatMap((second, i) => {
      const first = cues[i]!;
      const pair = pairOf(first, second) ?? pairOf(second, first);
      if (!pair || first.quoted || !areTogether(first, second)) return [];
      if (![first, second].some((cue) => isNamed(words, cue))) return [];
      const weekday = (((pair.weekday - pair.distance) % 7) + 7) % 7;
      const span = { start: first.timex.span.start, end: second.timex.span.end };
      return [
        evidenceOf(dayNamed.name, {
          cause: `day-named/${weekday}`,
          weekdays: [weekday],
          confidence: SAID,
          says: { of: "day-named", weekday },
          on: { text: clipping.text.slice(span.start, span.end), span },
        }),
      ];
    });
  },
};

/** `today` and the weekday it is. */
export function pairOf(deictic: Cue, named: Cue) {
  const day = deictic.timex.relative;
  const weekday = named.timex.relative;
  if (day?.unit !== "day" || Math.abs(day.count) > 1 || weekday?.unit !== "weekday") return null;
  return weekday.which === "bare" ? { distance: day.count, weekday: weekday.index } : null;
}

/** `today`, `this morning`, `1.20pm today`; a bare `10.20pm` may be of any day. */
export function isNamed({ relativeDays, this: these }: TimeWords, { timex }: Cue): boolean {
  const text = timex.text.toLowerCase();
  return (
    Object.keys(relativeDays).some((day) => text.includes(day)) || these.some((word) => text.startsWith(word))
  );
}

/** In brackets or between commas, right beside each other. */
export function areTogether(first: Cue, second: Cue): boolean {
  if (first.sentenceStart !== second.sentenceStart) return false;
  const between = first.sentence.slice(first.to, second.from).map(({ text }) => text);
  return between.length === 1 && BETWEEN.includes(between[0]!);
}

const BETWEEN: readonly string[] = ["(", ",", "-"];
