import type { Evidence } from "../../records/dating.ts";
import { addMonths, type Day } from "../../time/day.ts";
import { type Days, stretchOf } from "../../time/days.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { Tokens } from "../../timex/tokens.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, firstOf, isFullDate, isTold, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

/** The weekday beside it agrees: three things fit together. */
const CONFIRMED = 0.95;
const COUNTED = 0.85;
/** News is told within a week; a death notice within two. */
const WEEK = 6;
const FORTNIGHT = 13;

/** `died on Tuesday, five days before her 97th birthday` of somebody whose day of birth the text gives. */
export const birthday: Witness = {
  name: "date/birthday",
  says: "When the text gives somebody's day of birth and says how many days something was from a certain birthday, the day follows.",
  example: "Ada Lund, who was born on 16 October 1901, died on Monday, two days before her 90th birthday.",
  exampleAs: "body",
  testify(matter) {
    const told = matter.cues.filter((cue) => isTold(cue) && !cue.quoted);
    const births = told.filter((cue) => isFullDate(cue.timex) && isBirth(matter, cue));
    if (births.length !== 1) return [];
    return told.flatMap((cue) => testifyTo(matter, births[0]!, cue, told));
  },
};

/** `born on 16 October 1901`. */
const isBirth = ({ words }: Matter, { sentence, from }: Cue): boolean =>
  sentence.slice(Math.max(0, from - 8), from).some(({ text }) => words.born.includes(text));

/** `five days before … 97th birthday`. */
function testifyTo({ words }: Matter, birth: Cue, cue: Cue, told: readonly Cue[]): readonly Evidence[] {
  const days = /^P(\d+)D$/.exec(cue.timex.value ?? "")?.[1];
  const way = cue.sentence[cue.to]?.text ?? "";
  const sign = words.before.includes(way) ? -1 : words.after.includes(way) ? 1 : 0;
  const age = days === undefined || sign === 0 ? null : ageAt(words.birthday, cue.sentence, cue.to);
  if (age === null) return [];
  const event = addMonths(firstOf(ownDays(birth.timex)!), 12 * age) + sign * Number(days);
  const weekdays = told.filter(
    ({ sentenceStart, timex }) => sentenceStart === cue.sentenceStart && timex.relative?.unit === "weekday",
  );
  const agrees = weekdays.some(({ timex }) => isOn(event, timex.relative));
  if (weekdays.length > 0 && !agrees) return [];
  const on = { text: cue.timex.text, span: cue.timex.span };
  const says = {
    of: "birthday",
    born: birth.timex.text,
    text: cue.timex.text,
    isBefore: sign < 0,
    age,
  } as const;
  const near: Days = stretchOf(event, event + (agrees ? WEEK : FORTNIGHT));
  return [
    evidenceOf(birthday.name, {
      cause: "birthday",
      days: near,
      confidence: agrees ? CONFIRMED : COUNTED,
      says,
      on,
    }),
  ];
}

const isOn = (day: Day, relative: Cue["timex"]["relative"]): boolean =>
  relative?.unit === "weekday" && relative.index === weekdayOf(day);

/** `97` in `97th birthday`, the first one after a token. */
function ageAt(names: readonly string[], sentence: Tokens, from: number): number | null {
  for (let at = from; at < Math.min(sentence.length, from + 14); at += 1) {
    if (!names.includes(sentence[at]!.text)) continue;
    const number = sentence[at - 2];
    return number?.kind === "number" && number.text.length < 4 ? Number(number.text) : null;
  }
  return null;
}
