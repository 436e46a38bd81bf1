import { indexPlan } from "../events/index-plan.ts";
import { unplacedPlans } from "../events/unplaced-plans.ts";
import { yearPlans } from "../events/year-plans.ts";
import { inYears } from "../events/years.ts";
import type { PageType } from "../page-type.ts";
import { MOST_ON_A_PAGE } from "../paging.ts";

/**
 * What the articles themselves say happened, and when. A few stand on one page; many go by years. What is told only in
 * relation to an article without a date stands apart, and claims no day.
 */
export const events: PageType = {
  name: "events",
  *plan(context) {
    const { events } = context.archive;
    const years = inYears(events, context.words);
    const few = events.length <= MOST_ON_A_PAGE;
    yield indexPlan(context, years, few);
    if (!few) yield* yearPlans(years, context);
    yield* unplacedPlans(context);
  },
};
