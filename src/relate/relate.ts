import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { Problem } from "../records/problem.ts";
import { inOrderOfTime } from "./chronology.ts";
import { findRedirects } from "./redirects.ts";
import { findSources } from "./sources.ts";

/**
 * All cards → what holds between them; `sources`: names of papers and agencies that tables know. The outcome depends on the cards alone, not on the order in which they come;
 * the work grows with their number (and a sort), never with their pairs.
 */
export function relate(
  cards: readonly ArticleCard[],
  setProblems: readonly Problem[],
  sources: SourceIndex = NO_SOURCES,
): Archive {
  const ordered = inOrderOfTime(cards);
  const { redirects, problems } = findRedirects(ordered);
  return {
    cards: ordered,
    sources: findSources(ordered, sources),
    redirects,
    problems: [...setProblems, ...problems],
  };
}
