import { ALL_DAYS } from "../../time/days.ts";
import { evidenceOf, onOrBefore } from "../evidence.ts";
import { readGivenDate } from "../given-date.ts";
import type { Matter } from "../matter.ts";
import { overruledDates, placeInWords, placeOf, ruleOf, signedInWords } from "../said.ts";
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
    const giver = (field: string) => placeInWords(clipping, field);
    return [
      ...bound(
        matter,
        "date",
        given?.date ?? null,
        GIVEN,
        `${giver("date")}${signedInWords(clipping, "date")} gives the date`,
        "same",
      ),
      ...bound(
        matter,
        "updated",
        given?.updated ?? null,
        CERTAIN,
        `it was changed on the day ${giver("updated")} gives`,
        "before",
      ),
      ...bound(
        matter,
        "accessed",
        given?.accessed ?? null,
        ACCESSED,
        `it was looked at on the day ${giver("accessed")} gives`,
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
  says: string,
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
