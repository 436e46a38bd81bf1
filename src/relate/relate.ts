import type { Archive, ArticleCard } from "../records/archive.ts";
import type { OwnersNames } from "../records/owners-names.ts";
import type { Problem } from "../records/problem.ts";
import { inOrderOfTime } from "./chronology.ts";
import { rulingsOf, unmatchedRows } from "./entities/owners.ts";
import { findPeople } from "./entities/people.ts";
import { findThings } from "./entities/things.ts";
import { findQuoteFamilies } from "./quotes/families.ts";
import { findRedirects } from "./redirects.ts";
import { findSources } from "./sources.ts";

/**
 * All cards → what holds between them. The outcome depends on the cards alone, not on the order in which they come;
 * the work grows with their number (and a sort), never with their pairs.
 */
export function relate(
  cards: readonly ArticleCard[],
  setProblems: readonly Problem[],
  names: OwnersNames = NO_NAMES,
): Archive {
  const ordered = inOrderOfTime(cards);
  const { redirects, problems } = findRedirects(ordered);
  // Nothing of what may not be shown stands in an index.
  const shown = ordered.filter(({ status }) => status === "usable");
  const people = findPeople(shown, rulingsOf(names.people));
  return {
    cards: ordered,
    sources: findSources(ordered),
    people,
    organisations: findThings(shown, "organisations", rulingsOf(names.organisations)),
    places: findThings(shown, "places", rulingsOf(names.places)),
    quoteFamilies: findQuoteFamilies(shown, people),
    redirects,
    problems: [...setProblems, ...problems, ...unmatchedRows(ordered, names)],
  };
}

const NO_NAMES: OwnersNames = { people: [], organisations: [], places: [] };
