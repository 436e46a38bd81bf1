import type { Evidence } from "../../records/dating.ts";
import { addMonths, firstDayOf, lastDayOf } from "../../time/day.ts";
import { stretchOf } from "../../time/days.ts";
import type { Tokens } from "../../timex/tokens.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, firstOf, isFullDate, isTold, isYear, lastOf, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

const NEAR = 0.85;
/** Papers remember some days before and after. */
const SLACK = 10;

/** `marks the 50th anniversary of the 1901 flood`: written in that year, or at that day, so many years on. */
export const anniversary: Witness = {
  name: "date/anniversary",
  says: "An anniversary of something that the sentence dates was near when it was written.",
  example: "The town today marked the 50th anniversary of the flood that came in 1901.",
  exampleAs: "body",
  testify(matter) {
    const dated = matter.cues.filter(
      (cue) => isTold(cue) && !cue.quoted && (isYear(cue.timex) || isFullDate(cue.timex)),
    );
    return dated.flatMap((cue) => testifyTo(matter, cue));
  },
};

function testifyTo({ words }: Matter, cue: Cue): readonly Evidence[] {
  const count = countBefore(words.anniversary, words.dateJoints, cue.sentence, cue.from);
  if (count === null || !cue.timex.value) return [];
  const own = ownDays(cue.timex)!;
  const days = isYear(cue.timex)
    ? stretchOf(
        firstDayOf(Number(cue.timex.value) + count) - SLACK,
        lastDayOf(Number(cue.timex.value) + count) + SLACK,
      )
    : stretchOf(addMonths(firstOf(own), 12 * count) - SLACK, addMonths(lastOf(own), 12 * count) + SLACK);
  const says = { of: "anniversary", years: count, text: cue.timex.text } as const;
  const on = { text: cue.timex.text, span: cue.timex.span };
  return [
    evidenceOf(anniversary.name, {
      cause: `anniversary/${cue.timex.value}`,
      days,
      confidence: NEAR,
      says,
      on,
    }),
  ];
}

const FARTHEST = 12;

/** `50` in `50th anniversary of …` before the expression. */
function countBefore(
  names: readonly string[],
  joints: readonly string[],
  sentence: Tokens,
  to: number,
): number | null {
  for (let at = to - 1; at > 0 && to - at < FARTHEST; at -= 1) {
    if (!names.includes(sentence[at]!.text)) continue;
    if (!joints.includes(sentence[at + 1]?.text ?? "")) return null;
    for (const back of [1, 2, 3]) {
      const token = sentence[at - back];
      if (token?.kind === "number" && /^\d{1,3}$/.test(token.text)) return Number(token.text);
    }
    return null;
  }
  return null;
}
