import type { OfficeIndex } from "../knowledge/index-offices.ts";
import type { OfficeTerm } from "../records/knowledge.ts";
import { endOf, startOf } from "./held.ts";
import type { OfficeMention } from "./office-mention.ts";

/** May one of somebody's terms have been over when the text was written, by what the text says itself? */
export type IsFollowed = (terms: readonly OfficeTerm[]) => boolean;

/**
 * A text that names two who held one office after each other was written under the second at the earliest: papers go on
 * calling the first by it (`President Bush` under President Obama), and nobody is called so beforehand.
 */
export function followedIn(
  mentions: readonly OfficeMention[],
  { terms }: Pick<OfficeIndex, "terms">,
): IsFollowed {
  const named = mentions
    .filter(({ standing }) => standing === "in-office")
    .flatMap(({ holder, offices }) =>
      holder.people
        .flatMap((person) => terms.get(person) ?? [])
        .filter((term) => offices.some(({ office, loose }) => !loose && office === term.office)),
    );
  return (held) => held.some((term) => named.some((next) => isNext(next, term)));
}

/** Somebody else, in the same seat, who came when the term was over. */
const isNext = (next: OfficeTerm, term: OfficeTerm): boolean =>
  next.person !== term.person &&
  next.office === term.office &&
  next.body === term.body &&
  startOf(next) >= endOf(term) - HANDED_OVER;

/** Tables may give the last day of one and the first of the next a little apart. */
const HANDED_OVER = 14;
