import { languages } from "../../language/index.ts";
import { foldToWords } from "../../text/fold.ts";

/** Endings of companies, which are no part of a paper's name: `Clarion News & Media`, `Clarion Publishing Ltd`. */
const COMPANY =
  /(?:[\s,]+(?:(?:news\s)?(?:&|and)\s(?:media|co)|media\s(?:group|limited|ltd|llc|inc|corp\w*)|publishing|publications|publishers|newspapers|holdings|interactive|digital|company|co|inc|llc|ltd|limited|plc|corp|corporation|gmbh|ag|pty|pvt|pte|sdn|bhd|staff|newsletter|newsletters|app|website))+\.?$/i;

/** A name of a house without the company behind it. */
export const cleanHouse = (name: string): string =>
  name
    .replace(COMPANY, "")
    .replace(/[\s,.|-]+$/, "")
    .trim();

/** Words that all pages have are no house: `Privacy Policy`, `Facebook`, `This Story`. */
const labels: ReadonlySet<string> = new Set(
  languages.flatMap(({ press }) => [
    ...Object.values(press.cues).flatMap(({ parts }) => parts),
    ...press.functionWords,
    ...press.byline.jobs,
    ...press.source.noHouses,
  ]),
);

const OPENS_LABEL = /^(?:a|an|this|these|those|your|my|us|all|any|it|our|google|apple|android|ios|play)\b/i;

/** Could it be the name of a paper or site? */
export function isHouse(name: string): boolean {
  const words = foldToWords(name);
  if (words.length < 3 || words.length > 60 || !/\p{L}{2}/u.test(words)) return false;
  return (
    !labels.has(words) &&
    !OPENS_LABEL.test(words) &&
    !/^\p{Ll}/u.test(name.replace(/^[a-z]{1,3}(?=[A-Z ])/, "X"))
  );
}
