import type { DatedArticle } from "../../records/article.ts";
import type { DateCue } from "../../records/timex.ts";
import type { Tie } from "../../records/trace.ts";
import { type LineMap, lineAt } from "../../text/lines.ts";

const MOST = 12;
/** What happened stands in the first sentences: characters from the beginning of the text. */
const BEGINNING = 480;

/**
 * Days that the text names by their distance from the day of writing: `today` and `yesterday` where it begins,
 * past weekdays by their bare names anywhere. Each weekday once.
 */
export function tiesOf({ dateCues, body }: DatedArticle, lines: LineMap): readonly Tie[] {
  const start = body[0]?.span.start ?? 0;
  const ties: Tie[] = [];
  const weekdays = new Set<number>();
  for (const cue of dateCues) {
    const tie = tieOf(cue, isMain(cue, start));
    if (!tie || (tie.weekday !== null && weekdays.has(tie.weekday))) continue;
    if (tie.weekday !== null) weekdays.add(tie.weekday);
    ties.push({ ...tie, line: lineAt(lines, tie.span.start) });
  }
  // Of the days in its first sentences the report hangs on the first.
  const main = ties.find((tie) => tie.main);
  return ties.map((tie) => (tie === main ? tie : { ...tie, main: false })).slice(0, MOST);
}

const isMain = ({ role, span }: DateCue, start: number): boolean =>
  role === "title" || role === "standfirst" || (role === "body" && span.start - start < BEGINNING);

function tieOf(
  { relative, role, anchor, direction, text, span, part }: DateCue,
  main: boolean,
): Omit<Tie, "line"> | null {
  if (!relative || anchor !== "published" || !TOLD.has(role)) return null;
  if (relative.unit === "day" && main && !part && (relative.count === 0 || relative.count === -1))
    return { weekday: null, daysAfter: relative.count === 0 ? 0 : 1, thisWeek: false, main, text, span };
  if (relative.unit !== "weekday" || direction !== "past") return null;
  if (relative.which !== "bare" && relative.which !== "this") return null;
  return { weekday: relative.index, daysAfter: 0, thisWeek: relative.which === "this", main, text, span };
}

const TOLD: ReadonlySet<DateCue["role"]> = new Set(["title", "standfirst", "body"]);
