import { firstDayOf, lastDayOf } from "../../time/day.ts";
import { stretchOf } from "../../time/days.ts";
import { findPathDate, type PathDate } from "../date-in-path.ts";
import { evidenceOf } from "../evidence.ts";
import type { Witness } from "../witness.ts";

/** It may be the day somebody saved the file. */
const FILE_NAME = 0.6;
/** A folder with a year for its name. */
const YEAR_FOLDER = /(?:^|\/)(1[789]\d\d|20\d\d)\//;

/** A date in the file's name or folder: `2022-01-12-ferry.txt`, `1931/strike.txt`. */
export const fileName: Witness = {
  name: "date/file-name",
  says: "A date in the name of the file may be the day it was written, or the day somebody saved it: it counts little.",
  example: "2022-01-12-ferry.txt",
  exampleAs: "body",
  testify({ clipping }) {
    const found = findPathDate(clipping.name) ?? findYearFolder(clipping.name);
    if (!found) return [];
    const says = { of: "file-name", text: found.text } as const;
    return [
      evidenceOf("date/file-name", {
        cause: "file-name",
        days: found.days,
        confidence: FILE_NAME,
        says,
        on: null,
      }),
    ];
  },
};

function findYearFolder(name: string): PathDate | null {
  const year = YEAR_FOLDER.exec(name)?.[1];
  return year === undefined
    ? null
    : { days: stretchOf(firstDayOf(Number(year)), lastDayOf(Number(year))), text: year };
}
