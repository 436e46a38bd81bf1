import type { Tasks } from "../effects.ts";
import type { Comparison } from "../records/comparison.ts";
import type { StoryPlan, TemplatePlan } from "../records/page.ts";
import type { PageGroup } from "./page-groups.ts";

export interface GroupWork extends PageGroup {
  readonly kind: "group";
}

export interface ViewWork {
  readonly kind: "view";
  readonly plan: TemplatePlan | StoryPlan;
  readonly view: () => object;
}

/** Work on pages that a thread can be given: what is made of the same clippings, or a view that a template makes a page of. */
export type PageWork = GroupWork | ViewWork;

/** Hands out work on pages, so that threads have something to do at any time. */
export interface PageQueue {
  /** For threads: they grow with stories whose accounts were compared, and go down with what is done without them. */
  readonly tasks: <Errand>(toErrand: (work: PageWork) => Errand) => Tasks<Errand>;
  /** What a thread was given as its task; it is asked for once. */
  readonly given: (at: number) => PageWork;
  /** A page that is taken from the threads; undefined: there is none left. */
  readonly nextView: () => ViewWork | undefined;
  /** The accounts of the story were compared, and its page can be made. */
  readonly compared: (plan: StoryPlan, comparison: Comparison) => void;
}

/**
 * Stories that were compared come first, for a comparison is large. Groups and views come by turns: a group is work for a thread,
 * a view for the one that hands it out, and so neither waits for the other.
 */
export function pageQueue(groups: readonly PageGroup[], views: readonly TemplatePlan[]): PageQueue {
  const stories: ViewWork[] = [];
  const given = new Map<number, PageWork>();
  let [count, group, view] = [0, 0, 0];

  function nextView(): ViewWork | undefined {
    const [story, plan] = [stories.shift(), views[view]];
    if (story || !plan) return story;
    view += 1;
    return { kind: "view", plan, view: () => plan.view() };
  }
  function nextGroup(): GroupWork | undefined {
    const found = groups[group];
    if (found) group += 1;
    return found && { kind: "group", ...found };
  }
  function next(): PageWork {
    const isTimeForView = stories.length > 0 || view * groups.length < group * views.length;
    const work = isTimeForView ? (nextView() ?? nextGroup()) : (nextGroup() ?? nextView());
    given.set(count, work!);
    count += 1;
    return work!;
  }
  return {
    tasks: (toErrand) => ({
      get length() {
        return count + (groups.length - group) + (views.length - view) + stories.length;
      },
      at: () => toErrand(next()),
    }),
    given(at) {
      const work = given.get(at)!;
      given.delete(at);
      return work;
    },
    nextView,
    compared: (plan, comparison) =>
      void stories.push({ kind: "view", plan, view: () => plan.view(comparison) }),
  };
}
