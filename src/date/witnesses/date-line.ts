import type { Evidence } from "../../records/dating.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, isFullDate, lastOf, onOrBefore, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import { fullFirst, isPrintable, printed, printedDate } from "../printed.ts";
import type { Witness } from "../witness.ts";

/** Above the text, or close below it, a date is that of the text; farther down it may be another's. */
const BESIDE_TEXT = 0.93;
const FAR_BELOW = 0.75;
/** Characters: room for an author's name and a word or two. */
const CLOSE = 120;
/** Characters: a standfirst, or a first paragraph, above the date. */
const FIRST_WORDS = 1400;
/** Words beside the date on its line. */
const FEW_WORDS = 6;
/** Characters between such a line and the text: room for a standfirst and buttons. */
const NEARBY = 400;

/** A date alone on a line, or beside the author's name, without a label. */
export const dateLine: Witness = {
  name: "date/date-line",
  says: "A date on a line of its own, or beside the author's name, is the day it was written.",
  example: "Wednesday, January 12, 2022",
  exampleAs: "date-line",
  testify(matter) {
    const bare = matter.cues.filter((cue) => (isBare(cue) && isPrintable(cue)) || isLeftOver(matter, cue));
    const cue = fullFirst(byNearness(matter, bare))[0];
    if (!cue) return [];
    if (isMasthead(matter, cue)) return masthead(cue);
    const below = matter.body !== null && cue.timex.span.start >= matter.body.end;
    const far = !isBesideText(matter, cue) && !isOfIssue(matter, cue);
    const says = {
      of: "date-line",
      date: printed(cue),
      place: below ? "below" : far ? "amid" : "above",
    } as const;
    const about = {
      cause: "printed-date",
      confidence: far ? FAR_BELOW : BESIDE_TEXT,
      says,
    };
    return printedDate("date/date-line", cue, matter, about);
  },
};

/** Above the text, in its first lines, or close below it. Amid it or far below it are boxes about other stories. */
export function isBesideText({ body }: Matter, { timex: { span } }: Cue): boolean {
  if (body === null) return true;
  return span.start <= (span.start < body.end ? body.start + FIRST_WORDS : body.end + CLOSE);
}

/** `Harbour Clarion, 4 May 1951, page 5`, anywhere: the line that names the paper dates its issue. */
const isOfIssue = ({ article }: Matter, { passage }: Cue): boolean => {
  const name = article.source.outlet?.span;
  return name != null && passage.span.start <= name.start && name.end <= passage.span.end;
};

/**
 * Of dates above the text the one nearest to it, and of several right beside each other the first, stands for it; a
 * date at the top of a page, above its title, is that of the day it was looked at. Dates below the text come last, in order.
 */
function byNearness({ body, article }: Matter, cues: readonly Cue[]): readonly Cue[] {
  if (body === null) return cues;
  const above = cues.filter(({ timex }) => timex.span.end <= body.start);
  const nearest = above.findLast(({ timex }) => isFullDate(timex)) ?? above.at(-1);
  if (!nearest) return cues;
  const title = article.title?.span?.start ?? 0;
  const isApart = ({ timex }: Cue): boolean => timex.span.start < title && title < nearest.timex.span.start;
  const together = above.filter(
    (cue) => nearest.timex.span.start - cue.timex.span.end <= BESIDE && !isApart(cue),
  );
  return [...together, ...cues.filter((cue) => !together.includes(cue))];
}

/** Characters between dates of one line or two: published, then updated. */
const BESIDE = 60;

/** So many characters above the text, or above its title, stands no date of it, but the day's on which one looked. */
const FAR_ABOVE = 1500;
const FAR_ABOVE_TITLE = 200;
const LOOKED_AT = 0.9;

/** `Friday, April 28, 2023` at the top of a page, with menus between it and the title or text. */
function isMasthead({ body, article }: Matter, { timex, passage }: Cue): boolean {
  if (body === null || passage.role !== "date-line" || !isFullDate(timex)) return false;
  const title = article.title?.span ?? null;
  if (title !== null && title.start > timex.span.end) return title.start - timex.span.end > FAR_ABOVE_TITLE;
  const belowTitle = title !== null && timex.span.start - title.end <= FAR_ABOVE_TITLE;
  return !belowTitle && body.start - timex.span.end > FAR_ABOVE;
}

const masthead = (cue: Cue): readonly Evidence[] => [
  evidenceOf("date/date-line", {
    cause: "masthead",
    days: onOrBefore(lastOf(ownDays(cue.timex)!)),
    confidence: LOOKED_AT,
    says: { of: "masthead", date: printed(cue) },
    on: { text: cue.timex.text, span: cue.timex.span },
  }),
];

const isBare = ({ role, label }: Cue): boolean => role === "published" && label === null;

/** A line with a date and hardly more, close above the text, that was taken for part of the page around it. */
export function isLeftOver({ body }: Matter, { role, passage, timex, sentence, from, to }: Cue): boolean {
  if (role !== "junk" || body === null || !isFullDate(timex)) return false;
  if (passage.junk !== "navigation" && passage.junk !== "other") return false;
  const distance = body.start - timex.span.end;
  return distance >= 0 && distance <= NEARBY && sentence.length - (to - from) <= FEW_WORDS;
}
