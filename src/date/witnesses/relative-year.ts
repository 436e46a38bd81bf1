import { firstDayOf, lastDayOf } from "../../time/day.ts";
import { stretchOf } from "../../time/days.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isTold, isYear } from "../evidence.ts";
import { tellsOfSame } from "../same-event.ts";
import type { Witness } from "../witness.ts";
import { isSince } from "./years-ago.ts";

const SAME_EVENT = 0.9;

/** `the bridge fell last year` of an event that the text puts in 2014 elsewhere: written in 2015. */
export const relativeYear: Witness = {
  name: "date/relative-year",
  says: "When the text dates an event and also says it was “last year”, “this year” or will be “next year”, the year of writing follows.",
  example:
    "The Harlan mill closed its doors in 2014. After the Harlan mill closed its doors last year, all was quiet.",
  exampleAs: "body",
  testify(matter) {
    const told = matter.cues.filter((cue) => isTold(cue) && !cue.quoted);
    const years = told.filter((cue) => isYear(cue.timex) && !isSince(matter, cue));
    return told.filter(isRelativeYear).flatMap((cue) => {
      const event = years.find(
        (year) => year.sentenceStart !== cue.sentenceStart && tellsOfSame(matter.words, cue, year),
      );
      if (!event) return [];
      const year = Number(event.timex.value) - countOf(cue);
      const on = { text: cue.timex.text, span: cue.timex.span };
      const says = { of: "relative-year", text: cue.timex.text, year: event.timex.text } as const;
      const days = stretchOf(firstDayOf(year), lastDayOf(year));
      return [
        evidenceOf("date/relative-year", {
          cause: `relative-year/${year}`,
          days,
          confidence: SAME_EVENT,
          says,
          on,
        }),
      ];
    });
  },
};

const countOf = ({ timex }: Cue): number => (timex.relative?.unit === "year" ? timex.relative.count : 0);

const isRelativeYear = ({ timex }: Cue): boolean =>
  timex.relative?.unit === "year" &&
  Math.abs(timex.relative.count) <= 1 &&
  timex.rule === "timex/relative-unit" &&
  !timex.anchor;
