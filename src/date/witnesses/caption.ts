import { stretchOf } from "../../time/days.ts";
import { readPhrase, tableOfList } from "../../timex/phrase-table.ts";
import type { Cue } from "../cues.ts";
import { evidenceOf, firstOf, isFullDate, isMonth, isYear, lastOf, onOrAfter, ownDays } from "../evidence.ts";
import type { Matter } from "../matter.ts";
import { printed } from "../printed.ts";
import type { Witness } from "../witness.ts";

/** A picture is older than the text, a news picture by a week at most. */
const AFTER_PICTURE = 0.97;
const WITHIN_WEEK = 0.75;
const WEEK = 7;

/** A date in a caption: the text is no older than its picture. */
export const caption: Witness = {
  name: "date/caption",
  says: "It was written on or after the day its picture was taken; a news picture, dated with its weekday, is at most a week old.",
  example: "Ada Lund opens the bridge, Wednesday, Jan. 12, 2022. (Wire Photo)",
  exampleAs: "caption",
  testify(matter) {
    const dated = matter.cues.filter(({ role, timex }) => role === "caption" && ownDays(timex) !== null);
    return dated.flatMap((cue) => [...afterPicture(cue), ...withinWeek(matter, cue)]);
  },
};

function afterPicture(cue: Cue) {
  const { timex } = cue;
  if (!isFullDate(timex) && !isMonth(timex) && !isYear(timex)) return [];
  const days = onOrAfter(firstOf(ownDays(timex)!));
  const on = { text: timex.text, span: timex.span };
  const says = { of: "picture", date: printed(cue), isNews: false } as const;
  return [
    evidenceOf(caption.name, { cause: `caption/${timex.text}`, days, confidence: AFTER_PICTURE, says, on }),
  ];
}

/** "FILE PHOTO" opens a caption. */
const LABEL_ROOM = 12;

/** News agencies print the weekday too; a picture from the files says so. */
function withinWeek({ words }: Matter, cue: Cue) {
  const { timex, sentence } = cue;
  const dayNamed = words.weekdays.flat().includes(sentence[cue.from]?.text ?? "");
  if (!dayNamed || !isFullDate(timex)) return [];
  const archived = tableOfList(words.labels.filePhoto, true);
  if (sentence.slice(0, LABEL_ROOM).some((_, at) => readPhrase(archived, sentence, at) !== null)) return [];
  const days = ownDays(timex)!;
  const on = { text: timex.text, span: timex.span };
  const says = { of: "picture", date: printed(cue), isNews: true } as const;
  const near = stretchOf(firstOf(days), lastOf(days) + WEEK);
  return [
    evidenceOf(caption.name, {
      cause: `caption/week/${timex.text}`,
      days: near,
      confidence: WITHIN_WEEK,
      says,
      on,
    }),
  ];
}
