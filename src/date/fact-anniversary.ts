import type { Evidence } from "../records/dating.ts";
import { addMonths, type Day, parseDay } from "../time/day.ts";
import { stretchOf } from "../time/days.ts";
import type { Cue } from "./cues.ts";
import { evidenceOf, isTold } from "./evidence.ts";
import { dayCountBefore } from "./fact-days.ts";
import { FACT, type FoundFact, knownOf, USUAL } from "./known-fact.ts";
import type { Matter } from "./matter.ts";
import { isBeside, placeOf } from "./told.ts";
import { isYearsAgo, readingsOf } from "./witnesses/years-ago.ts";

/** The sum with a known day is a little surer than the one with a year. */
const SURER = 0.01;
/** Papers remember some days before and after. */
const AROUND = 10;

/** `nearly eight years ago` and `the 50th anniversary of`, counted from the day that the table has. */
export function anniversaries(
  matter: Matter,
  { hit, sentence }: FoundFact,
  byStart: CuesByStart,
): readonly Evidence[] {
  const { fact: known } = hit.entry;
  const start = parseDay(known.start)!;
  const end = known.end === null ? start : parseDay(known.end)!;
  const ago = (byStart.get(sentence.span.start) ?? []).filter((cue) => isBeside(sentence, cue, hit));
  const fromAgo = ago.flatMap(({ timex }) => {
    const count = timex.relative && "count" in timex.relative ? -timex.relative.count : 0;
    return readingsOf(count, timex.mod).map(({ from, to, confidence }, i) =>
      evidenceOf(FACT, {
        cause: `years-ago/${timex.span.start}/${i}`,
        days: stretchOf(addMonths(start, from), addMonths(end, to) - 1),
        confidence: Math.min(0.99, confidence + SURER),
        says: { of: "fact-ago", ...knownOf(known), text: timex.text },
        on: { text: timex.text, span: timex.span },
      }),
    );
  });
  return [
    ...fromAgo,
    ...nthAnniversary(matter, { hit, sentence }, start, end),
    ...nthDay(matter, { hit, sentence }, start),
  ];
}

/** `day 45 of` what began on a known day. */
function nthDay({ words, clipping }: Matter, { hit, sentence }: FoundFact, start: Day): readonly Evidence[] {
  const count = dayCountBefore(words, sentence.tokens(), hit);
  if (!count) return [];
  const { fact: known } = hit.entry;
  const day = start + count.days;
  return [
    evidenceOf(FACT, {
      cause: `days-since/${known.label}`,
      days: stretchOf(day - COUNTED_OTHERWISE, day + COUNTED_OTHERWISE),
      confidence: known.confidence ?? USUAL.anniversary,
      says: { of: "fact-counted", ...knownOf(known) },
      on: placeOf(clipping.text, sentence, count.from, hit.to),
    }),
  ];
}

/** Some count the first day, and some write of the day before. */
const COUNTED_OTHERWISE = 2;

function nthAnniversary(
  { words, clipping }: Matter,
  { hit, sentence }: FoundFact,
  start: Day,
  end: Day,
): readonly Evidence[] {
  const tokens = sentence.tokens();
  const at = tokens.findLastIndex(
    (token, i) => i < hit.from && hit.from - i <= 4 && words.anniversary.includes(token.text),
  );
  const number = [1, 2, 3].map((back) => at - back).find((i) => at > 0 && tokens[i]?.kind === "number");
  if (at === -1 || number === undefined || tokens[number]!.text.length > 3) return [];
  const years = Number(tokens[number]!.text);
  const { fact: known } = hit.entry;
  return [
    evidenceOf(FACT, {
      cause: `anniversary/${known.label}`,
      days: stretchOf(addMonths(start, 12 * years) - AROUND, addMonths(end, 12 * years) + AROUND),
      confidence: known.confidence ?? USUAL.anniversary,
      says: { of: "fact-years", ...knownOf(known), years },
      on: placeOf(clipping.text, sentence, number, hit.to),
    }),
  ];
}

/** `eight years ago`, by the place of its sentence. */
export function yearsAgoIn({ cues }: Matter): CuesByStart {
  const byStart = new Map<number, Cue[]>();
  for (const cue of cues) {
    if (!isTold(cue) || cue.quoted || !isYearsAgo(cue)) continue;
    const others = byStart.get(cue.sentenceStart);
    if (others) others.push(cue);
    else byStart.set(cue.sentenceStart, [cue]);
  }
  return byStart;
}

export type CuesByStart = ReadonlyMap<number, readonly Cue[]>;
