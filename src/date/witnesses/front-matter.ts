import { ALL_DAYS } from "../../time/days.ts";
import { evidenceOf, onOrBefore } from "../evidence.ts";
import { readGivenDate } from "../given-date.ts";
import type { Matter } from "../matter.ts";
import type { Witness } from "../witness.ts";

/** The owner knows best; and nothing is written after it was changed or looked at. */
const CERTAIN = 0.999;
const ACCESSED = 0.99;

/** `date:` above the clipping, and the bounds that `updated:` and `accessed:` set. */
export const frontMatter: Witness = {
  name: "date/front-matter",
  says: "The date that the owner of the archive wrote above the clipping is followed before all others.",
  example: "---\ndate: 1987-03\n---",
  exampleAs: "front-matter",
  testify(matter) {
    const { frontMatter: given } = matter.clipping;
    return [
      ...bound(matter, "date", given?.date ?? null, CERTAIN, "the front matter gives the date", "same"),
      ...bound(
        matter,
        "updated",
        given?.updated ?? null,
        CERTAIN,
        "it was changed on the day the front matter gives",
        "before",
      ),
      ...bound(
        matter,
        "accessed",
        given?.accessed ?? null,
        ACCESSED,
        "it was looked at on the day the front matter gives",
        "before",
      ),
    ];
  },
};

function bound(
  { clipping, dateOrder }: Matter,
  field: string,
  text: string | null,
  confidence: number,
  says: string,
  relation: "same" | "before",
) {
  const given = text === null ? null : readGivenDate(text, dateOrder);
  if (text === null || !given) return [];
  if (relation === "before" && given.days === ALL_DAYS) return [];
  const days = relation === "same" ? given.days : onOrBefore(given.days.at(-1)!.last);
  const span = clipping.frontMatter?.places[field];
  const partsOfYear = relation === "same" && given.partsOfYear ? { partsOfYear: given.partsOfYear } : {};
  const on = span ? { text, span } : null;
  return [
    evidenceOf("date/front-matter", {
      cause: `front-matter/${field}`,
      days,
      ...partsOfYear,
      confidence,
      says,
      on,
    }),
  ];
}
