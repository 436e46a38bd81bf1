import type { Rule } from "../rule.ts";
import { aboutAuthor } from "./about-author.ts";
import { authorNote } from "./author-note.ts";
import { byAboveName } from "./by-above-name.ts";
import { byLine } from "./by-line.ts";
import { contributors } from "./contributors.ts";
import { eastAsian } from "./east-asian.ts";
import { handle } from "./handle.ts";
import { helpers } from "./helpers.ts";
import { jobTitle } from "./job-title.ts";
import { nameAndJob } from "./name-and-job.ts";
import { nameBelowText } from "./name-below-text.ts";
import { nameBesideDate } from "./name-beside-date.ts";
import { nameInHead } from "./name-in-head.ts";
import { noteByFirstName } from "./note-by-first-name.ts";
import { poster } from "./poster.ts";
import { reportingTail } from "./reporting-tail.ts";
import { stranger } from "./stranger.ts";
import { writeTo } from "./write-to.ts";

/** What speaks for a byline, most certain first. They need the title's place, so they run after its room. */
export const bylineRules: readonly Rule[] = [
  contributors,
  helpers,
  byLine,
  byAboveName,
  reportingTail,
  writeTo,
  poster,
  nameInHead,
  nameBesideDate,
  nameAndJob,
  authorNote,
  aboutAuthor,
  noteByFirstName,
  stranger,
  jobTitle,
  nameBelowText,
  handle,
  eastAsian,
];
