import { expect, test } from "vitest";
import { examine } from "../support/examine.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August"];

/** A clipping for each month, each of which tells what was done on each of its first days. */
const diary = (days: number) =>
  MONTHS.map((month, at) =>
    examine(
      `diary-${at}.txt`,
      [
        "The harbour of Ellerby opens",
        "",
        "30 December 1931",
        "",
        ...Array.from(
          { length: days },
          (_, day) =>
            `The council of Ellerby opened the gate of the northern harbour on ${day + 1} ${month} 1931, and the mayor spoke.`,
        ),
        "",
      ].join("\n"),
    ),
  );

test("each page of a year says how many events the year has, and is another when these are more", () => {
  const late = examine(
    "late.txt",
    "The bridge of Ellerby\n\n30 December 1931\n\nThe mayor of Ellerby opened the bridge of the old town on 3 December 1931, and nobody spoke.\n",
  );
  const [before, after] = [siteOf(diary(28)), siteOf([...diary(28), late])];
  const first = "events/1931.html";
  expect(wordsIn(before.page(first))).not.toBe(wordsIn(after.page(first)));
  const keyOf = ({ plans }: typeof before) => plans.find(({ path }) => path === first)!.key;
  expect(keyOf(before)).not.toBe(keyOf(after));
});
