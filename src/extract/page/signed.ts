import type { Timex } from "../../records/timex.ts";
import type { Reading } from "../names/people.ts";
import { saysAge } from "./ages.ts";
import { isCalendarDay } from "./dates.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PageLine } from "./page-line.ts";

const MOST_WORDS = 25;

/** Is the line a byline, or one that dates the page: what stands between a title and its text? */
export function isSignedBy(
  line: PageLine,
  timesOf: (line: PageLine) => readonly Timex[],
  peopleOf: (line: PageLine) => Reading,
  lexicon: Lexicon,
): boolean {
  if (line.count > MOST_WORDS || line.prose >= 0.5 || line.words.length === 0) return false;
  const { by, poster } = lexicon.language.press.byline;
  const first = line.words[0]!.text;
  if (line.count >= 2 && (by.includes(first) || poster.includes(first))) return true;
  if (line.count <= 4 && line.capitals > 0.5 && isJobTitle(line, lexicon)) return true;
  if (saysDay(line, timesOf(line)) || saysAge(line, timesOf)) return true;
  const { people, rest } = peopleOf(line);
  return people.length > 0 && rest.trim() === "";
}

/** With its year, or making up much of the line: a headline may speak of January 6. */
function saysDay(line: PageLine, times: readonly Timex[]): boolean {
  if (times.length === 0) return false;
  const days = times.filter(isCalendarDay);
  const length = days.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return length > 0.4 * line.text.length || days.some(({ text }) => /(?:19|20)\d\d/.test(text));
}

/** `Senior Reporter`, `AP Science Writer`: a trade at the end, what it is concerned with before it. */
export function isJobTitle({ words }: PageLine, { jobs, jobFields }: Lexicon): boolean {
  const last = words.at(-1);
  const opens = words.length > 2 && jobs.has(words[0]!.text) && jobFields.has(last!.text); // `Editor-in-Chief`
  if (!last || !(jobs.has(last.text) || opens)) return false;
  const known = words.filter(({ text }) => jobs.has(text) || jobFields.has(text)).length;
  return known / words.length >= 0.6;
}
