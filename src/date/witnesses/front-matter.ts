import type { Said } from "../../records/said.ts";
import { ALL_DAYS } from "../../time/days.ts";
import { evidenceOf, onOrBefore } from "../evidence.ts";
import { readGivenDate } from "../given-date.ts";
import type { Matter } from "../matter.ts";
import { givenBy, overruledDates, placeOf, ruleOf, signedBy } from "../said.ts";
import type { Witness } from "../witness.ts";

/** The owner knows best, whatever is printed and however often: ln(c / (1 - c)) is more than four labelled dates have. */
const GIVEN = 0.999999;
/** Nothing is written after it was changed or looked at. */
const CERTAIN = 0.999;
const ACCESSED = 0.99;

/** `date:` above the clipping, and the bounds that `updated:` and `accessed:` set. */
export const frontMatter: Witness = {
  name: "date/front-matter",
  says: "The date that the owner of the archive wrote above the clipping is followed before all others.",
  example: "---\ndate: 1987-03\n---",
  exampleAs: "front-matter",
  testify(matter) {
    const { clipping } = matter;
    const given = clipping.frontMatter;
    return [
      ...bound(
        matter,
        "date",
        given?.date ?? null,
        GIVEN,
        { of: "owner-date", ...givenBy(clipping, "date"), signed: signedBy(clipping, "date") },
        "same",
      ),
      ...bound(
        matter,
        "updated",
        given?.updated ?? null,
        CERTAIN,
        { of: "owner-changed", ...givenBy(clipping, "updated") },
        "before",
      ),
      ...bound(
        matter,
        "accessed",
        given?.accessed ?? null,
        ACCESSED,
        { of: "owner-accessed", ...givenBy(clipping, "accessed") },
        "before",
      ),
      ...overruledDates(matter),
    ];
  },
};

function bound(
  { clipping, dateOrder }: Matter,
  field: string,
  text: string | null,
  confidence: number,
  says: Said,
  relation: "same" | "before",
) {
  const given = text === null ? null : readGivenDate(text, dateOrder);
  if (text === null || !given) return [];
  if (relation === "before" && given.days === ALL_DAYS) return [];
  const days = relation === "same" ? given.days : onOrBefore(given.days.at(-1)!.last);
  const on = placeOf(clipping, field, text);
  const partsOfYear = relation === "same" && given.partsOfYear ? { partsOfYear: given.partsOfYear } : {};
  return [
    evidenceOf(ruleOf(clipping, field), {
      cause: `front-matter/${field}`,
      days,
      ...partsOfYear,
      confidence,
      says,
      on,
    }),
  ];
}
