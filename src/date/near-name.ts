import type { OfficeIndex, OfficeName } from "../knowledge/index-offices.ts";
import { slipsBetween } from "../report/nearest.ts";
import type { Token } from "../timex/tokens.ts";
import type { Holder } from "./office-holder.ts";

/** So many letters may be wrong in a given name that begins alike, or in a surname. */
const GIVEN_NAME = 3;
const SURNAME = 1;
const ALIKE = 3;

/** Somebody who held just this office of just this country, and whose name is written nearly so. */
export function nearName(
  index: OfficeIndex,
  name: readonly Token[],
  offices: readonly OfficeName[],
  body: string | null,
): Holder | null {
  if (body === null || name.length < 2) return null;
  const [given, surname] = [name[0]!.text, name.at(-1)!.text];
  const people = [...index.terms]
    .filter(([, terms]) =>
      terms.some(
        (term) => term.body === body && offices.some(({ office, loose }) => !loose && office === term.office),
      ),
    )
    .map(([person]) => person)
    .filter((person) => index.names.get(person)!.some((known) => isNear(known, given, surname)));
  return people.length === 1 ? { people, by: "near" } : null;
}

function isNear(known: string, given: string, surname: string): boolean {
  const words = known.toLowerCase().split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  return (
    first.slice(0, ALIKE) === given.slice(0, ALIKE) &&
    slipsBetween(first, given) <= GIVEN_NAME &&
    last.length > ALIKE &&
    slipsBetween(last, surname) <= SURNAME
  );
}
