import type { TimeWords } from "../../language/time-words.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf } from "../evidence.ts";
import type { Witness } from "../witness.ts";
import { areTogether, isNamed, pairOf } from "./day-named.ts";

/**
 * Measured on dated articles: agencies' (12 of 13, bench/README.md) and other short ones (5 of 7). One style rules a text:
 * whoever says "today" does not call the same day by its name.
 */
const STYLE = 0.85;
/** Whoever says "yesterday" now and then names that day, too. */
const STYLE_OF_YESTERDAY = 0.8;
/** Live reports and surveys are written over days, and by many: of ten that are longer it held in two. */
const LONGEST = 25;
const ALL = [0, 1, 2, 3, 4, 5, 6];

/** `held talks today` beside `on Monday`: it was not Monday. `met yesterday` beside `on Tuesday`: it was not Wednesday. */
export const weekdayStyle: Witness = {
  name: "date/weekday-style",
  says: "A text that says “today” does not name that day by its weekday, nor one that says “yesterday” the day before.",
  example: "The council met today after the mayor stepped down on Monday.",
  exampleAs: "body",
  testify({ cues, article, words }) {
    if (article.body.length > LONGEST) return [];
    const told = cues.filter((cue) => cue.role === "body" && !cue.quoted);
    const named = told.filter(isBarePastWeekday);
    if (named.length === 0) return [];
    if (told.some((cue, i) => i > 0 && saysBoth(told[i - 1]!, cue))) return [];
    return [-1, 0].flatMap((distance) => {
      const deictic = told.find((cue) => saysSo(words, cue, distance));
      if (!deictic) return [];
      const out = new Set(named.map(({ timex }) => (weekdayOf(timex) - distance) % 7));
      const weekdays = ALL.filter((weekday) => !out.has(weekday));
      if (weekdays.length === 0) return [];
      const says = {
        of: "weekday-style",
        text: deictic.timex.text,
        named: [...new Set(named.map(({ timex }) => weekdayOf(timex)))].sort(),
        out: [...out].sort((a, b) => a - b),
      } as const;
      const on = { text: deictic.timex.text, span: deictic.timex.span };
      return [
        evidenceOf("date/weekday-style", {
          cause: `weekday-style/${distance}`,
          weekdays,
          confidence: distance === 0 ? STYLE : STYLE_OF_YESTERDAY,
          says,
          on,
        }),
      ];
    });
  },
};

/** `today (Monday)`: such a text has no style. */
const saysBoth = (first: Cue, second: Cue): boolean =>
  areTogether(first, second) && (pairOf(first, second) ?? pairOf(second, first)) !== null;

/**
 * `today` of a day: with a verb that tells what happened; not "nowadays", which opens a sentence, nor the programme `Today`,
 * nor `the same day`, which counts from another.
 */
function saysSo(words: TimeWords, cue: Cue, distance: number): boolean {
  const { timex, certain, from, sentence } = cue;
  const { relative } = timex;
  return (
    relative?.unit === "day" &&
    relative.count === distance &&
    !timex.part &&
    certain &&
    (from > 0 ? !sentence[from]!.capital || timex.text === timex.text.toUpperCase() : distance < 0) &&
    isNamed(words, cue)
  );
}

function isBarePastWeekday({ timex, direction }: Cue): boolean {
  const { relative } = timex;
  return relative?.unit === "weekday" && relative.which === "bare" && direction === "past" && !timex.anchor;
}

const weekdayOf = (timex: Cue["timex"]): number =>
  timex.relative?.unit === "weekday" ? timex.relative.index : 0;
