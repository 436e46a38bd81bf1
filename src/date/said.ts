import type { Clipping } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { RuleName } from "../records/finding.ts";
import type { Origin } from "../records/owners-word.ts";
import type { Signed } from "../records/said.ts";
import { intersect } from "../time/days.ts";
import { evidenceOf, type Place } from "./evidence.ts";
import { readGivenDate } from "./given-date.ts";
import type { Matter } from "./matter.ts";

/** The rule under which the owner's word on a field stands: `correction/date`, `date/front-matter`. */
export function ruleOf({ owner }: Clipping, field: string): RuleName {
  return ruleBy(owner?.origins[field] ?? null, field);
}

const ruleBy = (origin: Origin | null, field: string): RuleName =>
  origin ? `${origin.level}/${field}` : "date/front-matter";

/** Where the owner says it. */
export function givenBy({ owner }: Clipping, field: string): GivenBy {
  return givenIn(owner?.origins[field] ?? null);
}

export interface GivenBy {
  /** Null: above the clipping. */
  readonly path: string | null;
  readonly isCorrection: boolean;
}

const givenIn = (origin: Origin | null): GivenBy => ({
  path: origin?.path ?? null,
  isCorrection: origin?.level === "correction",
});

/** Who corrected a field, when and why; null: nobody did. */
export function signedBy({ owner }: Clipping, field: string): Signed | null {
  if (owner?.origins[field]?.level !== "correction") return null;
  const { correction } = owner.corrections.findLast(
    (applied) => applied.correction.kind === "field" && applied.correction.field === field,
  )!;
  const { by, on, note } = correction;
  return { by, on, note };
}

/** The words themselves, where they stand in the clipping. */
export function placeOf({ frontMatter, owner }: Clipping, field: string, text: string): Place | null {
  const span = owner?.origins[field] ? undefined : frontMatter?.places[field];
  return span ? { text, span } : null;
}

/** Hardly counts: a higher word of the owner's has settled it, but that another was given is to be seen. */
const SETTLED = 0.55;

/** Dates that the owner gave in places of a lower level, where they exclude the one that is followed. */
export function overruledDates({ clipping, dateOrder }: Matter): readonly Evidence[] {
  if (!clipping.owner) return [];
  const followed = readGivenDate(clipping.frontMatter?.date ?? "", dateOrder);
  if (!followed) return [];
  return clipping.owner.overruled.flatMap(({ date, origin }) => {
    const given = readGivenDate(date, dateOrder);
    if (!given || intersect(given.days, followed.days).length > 0) return [];
    const span = origin ? undefined : clipping.frontMatter?.places.date;
    return [
      evidenceOf(ruleBy(origin, "date"), {
        cause: `overruled/${origin?.level ?? "front-matter"}`,
        days: given.days,
        confidence: SETTLED,
        says: { of: "owner-overruled", ...givenIn(origin) },
        on: span ? { text: date, span } : null,
      }),
    ];
  });
}
