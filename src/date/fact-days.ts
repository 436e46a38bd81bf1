import type { FactHit } from "../knowledge/index-facts.ts";
import type { TimeWords } from "../language/time-words.ts";
import type { Tokens } from "../timex/tokens.ts";

/** Tokens looked at before the words of a fact. */
const FARTHEST = 9;
/** More days than that are counted in years. */
const MOST_DAYS = 3000;

/** A number of days since something began, and where it stands: tokens `from` to `to` (not included). */
export interface DayCount {
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

/**
 * `day 45 of the war`, `the 45th day of the war`: the 45th, 44 days after the first; `100 days after the flood`,
 * `100 days since`, `100 days into`: so many days on. Null: no days are counted before the fact.
 */
export function dayCountBefore(words: TimeWords, sentence: Tokens, { from: end }: FactHit): DayCount | null {
  const isDay = (at: number): boolean => {
    const text = sentence[at]?.text ?? "";
    return words.units[text] === "day" || words.unitPlurals[text] === "day";
  };
  for (let at = end - 1; at >= Math.max(0, end - FARTHEST); at -= 1) {
    const days = Number(sentence[at]!.text);
    if (sentence[at]!.kind !== "number" || !(days > 0 && days < MOST_DAYS)) continue;
    if (isDay(at - 1) && isJoint(words, sentence[at + 1]?.text))
      return { days: days - 1, from: at - 1, to: at + 1 };
    const ordinal = words.ordinalEndings.includes(sentence[at + 1]?.text ?? "") ? at + 2 : null;
    if (ordinal !== null && isDay(ordinal) && isJoint(words, sentence[ordinal + 1]?.text))
      return { days: days - 1, from: at, to: ordinal + 1 };
    const way = sentence[at + 2]?.text ?? "";
    if (isDay(at + 1) && [...words.after, ...words.tense.since, ...words.countedFrom].includes(way))
      return { days, from: at, to: at + 2 };
  }
  return null;
}

const isJoint = (words: TimeWords, text: string | undefined): boolean =>
  text === "," || words.dateJoints.includes(text ?? "");
