import type { Archive, ArticleCard } from "../records/archive.ts";
import type { Problem } from "../records/problem.ts";
import { inOrderOfTime } from "./chronology.ts";
import { findPeople } from "./entities/people.ts";
import { findThings } from "./entities/things.ts";
import { findTimeline } from "./events/find-timeline.ts";
import { findQuoteFamilies } from "./quotes/families.ts";
import { findRedirects } from "./redirects.ts";
import { findSources } from "./sources.ts";

/**
 * All cards → what holds between them. The outcome depends on the cards alone, not on the order in which they come;
 * the work grows with their number (and a sort), never with their pairs.
 */
export function relate(cards: readonly ArticleCard[], setProblems: readonly Problem[]): Archive {
  const ordered = inOrderOfTime(cards);
  const { redirects, problems } = findRedirects(ordered);
  const people = findPeople(ordered);
  return {
    cards: ordered,
    sources: findSources(ordered),
    events: findTimeline(ordered),
    people,
    organisations: findThings(ordered, "organisations"),
    places: findThings(ordered, "places"),
    quoteFamilies: findQuoteFamilies(ordered, people),
    redirects,
    problems: [...setProblems, ...problems],
  };
}
