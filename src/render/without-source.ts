import type { PlanContext } from "./page-type.ts";

/** Articles that name neither paper nor agency. */
export function withoutSource({ articles }: PlanContext): PlanContext["articles"] {
  return articles.filter(({ article }) => article!.outlet === null && article!.agency === null);
}
