import type { Witness } from "../witness.ts";
import { address } from "./address.ts";
import { anniversary } from "./anniversary.ts";
import { birthday } from "./birthday.ts";
import { caption } from "./caption.ts";
import { captured } from "./captured.ts";
import { citation } from "./citation.ts";
import { comment } from "./comment.ts";
import { copyright } from "./copyright.ts";
import { dateLine } from "./date-line.ts";
import { dateline } from "./dateline.ts";
import { dayDated } from "./day-dated.ts";
import { dayNamed } from "./day-named.ts";
import { earlierThisWeek } from "./earlier-this-week.ts";
import { fact } from "./fact.ts";
import { fileName } from "./file-name.ts";
import { frontMatter } from "./front-matter.ts";
import { fullDate } from "./full-date.ts";
import { futureYear } from "./future-year.ts";
import { labelledLine } from "./labelled-line.ts";
import { lastMonth } from "./last-month.ts";
import { monthDay } from "./month-day.ts";
import { officeTerm } from "./office-term.ts";
import { otherAddress } from "./other-address.ts";
import { pageData } from "./page-data.ts";
import { pastYear } from "./past-year.ts";
import { relativeYear } from "./relative-year.ts";
import { updated } from "./updated.ts";
import { weekdayStyle } from "./weekday-style.ts";
import { yearsAgo } from "./years-ago.ts";

/** Everyone who is heard, in the order in which a reader would ask; the outcome does not depend on it. */
export const witnesses: readonly Witness[] = [
  frontMatter,
  pageData,
  labelledLine,
  dateLine,
  dateline,
  address,
  updated,
  captured,
  citation,
  caption,
  comment,
  copyright,
  fileName,
  pastYear,
  futureYear,
  fullDate,
  monthDay,
  yearsAgo,
  relativeYear,
  anniversary,
  birthday,
  lastMonth,
  earlierThisWeek,
  weekdayStyle,
  dayNamed,
  dayDated,
  otherAddress,
  officeTerm,
  fact,
];
