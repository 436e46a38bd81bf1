import type { Timex } from "../../records/timex.ts";
import type { PageLine } from "./page-line.ts";

const MOST_WORDS = 6;
/** Such lines are made up of it: a label or a mark may stand beside it. */
const MOST_OF_LINE = 0.6;

/** `22 hours ago`, `Vor 3 Stunden`, and hardly anything else. `timesOf`: the time expressions of a line. */
export function saysAge(line: PageLine, timesOf: (line: PageLine) => readonly Timex[]): boolean {
  if (line.count > MOST_WORDS || line.stop) return false;
  const ages = timesOf(line).filter(isAge);
  return ages.reduce((sum, { text }) => sum + text.length, 0) >= MOST_OF_LINE * line.text.length;
}

/** `5 hours ago`. */
export const isAge = ({ type, value, relative }: Timex): boolean =>
  type === "DATE" && (value === "PAST_REF" || (relative?.unit === "day" && relative.count < 0));
