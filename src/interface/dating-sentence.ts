import type { Dating } from "../records/dating.ts";
import type { Basis } from "../records/finding.ts";
import type { DatedInWords, Dates } from "./dates.ts";

/** What happened to a text on a day. */
export type Happening = "written" | "updated" | "reposted";

/** The sentence on a date, in one language. */
export interface SentenceForms {
  readonly unknown: string;
  readonly unknownBut: (perhaps: string) => string;
  readonly verbs: Readonly<Record<Happening, string>>;
  readonly hedges: Readonly<Record<"sure" | "likely" | "probable" | "possible", string>>;
  readonly whole: (verb: string, days: string, basis: Basis) => string;
  /** The range that holds, then the likeliest days of it. */
  readonly both: (range: string, best: string) => string;
  readonly inMonth: (month: string) => string;
  readonly onDay: (day: string) => string;
  readonly onWeekdays: (weekdays: string) => string;
}

/** As much of a dating as its sentence needs. */
export type Told = Pick<Dating, "edtf" | "ranges" | "best" | "weekdays" | "partsOfYear" | "basis">;

/** How sure one has to be to say it so. */
const LIKELY = 0.9;
const HEDGES: readonly (readonly [atLeast: number, hedge: keyof SentenceForms["hedges"]])[] = [
  [0.97, "sure"],
  [LIKELY, "likely"],
  [0.75, "probable"],
  [0, "possible"],
];
/** Confidences are sums of logarithms. */
const EPSILON = 1e-9;
/** More weekdays than that are not worth a reader's time. */
const FEW_WEEKDAYS = 3;

/**
 * When it was written, for a reader: `Written between 2021 and 2022, probably between July 2021 and December 2022
 * (inferred).` The range that holds at 90 % stands first; the best days follow where they are fewer.
 */
export function sentencesOf(
  forms: SentenceForms,
  dates: Dates,
): (told: Told, happening?: Happening) => string {
  const bestOf = ({ best, ranges }: Told): string => {
    const hedge = HEDGES.find(([atLeast]) => best!.confidence > atLeast - EPSILON)![1];
    return `${forms.hedges[hedge]}${dates.placed(best ?? { edtf: null, ranges })}`;
  };
  return (told, happening = "written") => {
    const { edtf, ranges, best, basis } = told;
    if (!best) return forms.unknown;
    const inBest = bestOf(told);
    if (edtf === null) return forms.unknownBut(inBest);
    const range: DatedInWords = { edtf, ranges };
    const same = JSON.stringify(ranges) === JSON.stringify(best.ranges);
    const sure = basis === "stated" || basis === "corrected" || best.confidence > LIKELY - EPSILON;
    const days = same ? (sure ? dates.placed(range) : inBest) : forms.both(dates.placed(range), inBest);
    const more = `${partOfYear(told, forms, dates)}${onWeekdays(told, forms, dates)}`;
    return forms.whole(forms.verbs[happening], `${days}${more}`, basis);
  };
}

/** A day or month of the year, where the range does not name it already. */
function partOfYear({ edtf, partsOfYear = [] }: Told, forms: SentenceForms, dates: Dates): string {
  const [part] = partsOfYear;
  if (part === undefined || partsOfYear.length > 1 || part.includes("/") || edtf?.startsWith("XXXX"))
    return "";
  const words = dates.partsOfYear(partsOfYear);
  return part.length === 2 ? forms.inMonth(words) : forms.onDay(words);
}

function onWeekdays({ ranges, weekdays }: Told, forms: SentenceForms, dates: Dates): string {
  const single = ranges.every(({ earliest, latest }) => earliest !== null && earliest === latest);
  if (single || weekdays.length === 0 || weekdays.length > FEW_WEEKDAYS) return "";
  return forms.onWeekdays(dates.weekdays(weekdays));
}
