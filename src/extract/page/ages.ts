import type { Language } from "../../language/language.ts";
import { findInDateLine } from "../../timex/find-in-date-line.ts";
import type { PageLine } from "./page-line.ts";

const MOST_WORDS = 6;
/** Such lines are made up of it: a label or a mark may stand beside it. */
const MOST_OF_LINE = 0.6;

/** `22 hours ago`, `Vor 3 Stunden`, and hardly anything else. */
export function saysAge(line: PageLine, language: Language): boolean {
  if (line.count > MOST_WORDS || line.stop || !/\p{Nd}/u.test(line.text)) return false;
  const ages = findInDateLine(line.text, language).filter(
    ({ type, value, relative }) =>
      type === "DATE" && (value === "PAST_REF" || (relative?.unit === "day" && relative.count < 0)),
  );
  return ages.reduce((sum, { text }) => sum + text.length, 0) >= MOST_OF_LINE * line.text.length;
}
