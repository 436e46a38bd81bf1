import type { Cue } from "../cues.ts";
import { isFullDate } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import { dateInWords, fullFirst, isPrintable, printedDate } from "../printed.ts";
import type { Witness } from "../witness.ts";

/** Above the text, or close below it, a date is that of the text; farther down it may be another's. */
const BESIDE_TEXT = 0.93;
const FAR_BELOW = 0.75;
/** Characters: room for an author's name and a word or two. */
const CLOSE = 120;
/** Words beside the date on its line. */
const FEW_WORDS = 4;

/** A date alone on a line, or beside the author's name, without a label. */
export const dateLine: Witness = {
  name: "date/date-line",
  says: "A date on a line of its own, or beside the author's name, is the day it was written.",
  example: "Wednesday, January 12, 2022",
  exampleAs: "date-line",
  testify(matter) {
    const bare = matter.cues.filter((cue) => isBare(cue) && isPrintable(cue));
    const cue = fullFirst(bare)[0] ?? matter.cues.find((other) => isLeftOver(matter, other));
    if (!cue) return [];
    const below = matter.body !== null && cue.timex.span.start >= matter.body.end;
    const far = below && cue.timex.span.start > matter.body!.end + CLOSE;
    const says = `${dateInWords(cue)} stands ${below ? "below" : "above"} the text`;
    const about = { cause: "printed-date", confidence: far ? FAR_BELOW : BESIDE_TEXT, says };
    return printedDate("date/date-line", cue, matter, about);
  },
};

const isBare = ({ role, label }: Cue): boolean => role === "published" && label === null;

/** A line with a date and hardly more, close above the text, that was taken for part of the page around it. */
function isLeftOver({ body }: Matter, { role, passage, timex, sentence, from, to }: Cue): boolean {
  if (role !== "junk" || body === null || !isFullDate(timex)) return false;
  if (passage.junk !== "navigation" && passage.junk !== "other") return false;
  const distance = body.start - timex.span.end;
  return distance >= 0 && distance <= CLOSE && sentence.length - (to - from) <= FEW_WORDS;
}
