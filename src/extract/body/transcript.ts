import { isWithin } from "../page/page.ts";
import { findTranscript, timeOf } from "../page/transcript.ts";
import { junk, NONE, whole } from "../propose.ts";
import type { Rule } from "../rule.ts";

/** What is said in a film is the article's, be it cut in the middle of sentences; the times are not. */
export const transcript: Rule = {
  name: "body/transcript",
  says: "Words of a film, below the time at which they are said.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "00:00",
    "Good evening, and thank you for having me,",
    "00:04",
    "for I want to speak about the pier",
    "00:09",
    "and about what it has cost us since it was shut,",
    "00:14",
    "as some of you know.",
    "00:19",
    "It was never meant to carry the cranes",
    "00:23",
    "that we put there in the sixties.",
  ].join("\n"),
  find: (page) => {
    const found = findTranscript(page.lines);
    if (!found) return NONE;
    return page.lines
      .slice(found.from, found.to)
      .filter((line) => isWithin(page, line))
      .map((line) => (timeOf(line) === null ? whole(line, "body") : junk(line, "other")));
  },
};
