import type { Tasks } from "../effects.ts";
import type { TemplatePlan, TextPlan, TextsShown } from "../records/page.ts";
import type { PageGroup } from "./page-groups.ts";

export interface GroupWork extends PageGroup {
  readonly kind: "group";
}

export interface ViewWork {
  readonly kind: "view";
  readonly plan: TemplatePlan;
}

/** A file that shows the texts of clippings. */
export type TextsPlan = TextPlan & { readonly apart: TextsShown };

export interface TextsWork {
  readonly kind: "texts";
  readonly plan: TextsPlan;
}

/** Work on pages that a thread can be given: what is made of the same clippings, or a view that a template makes a page of. */
export type PageWork = GroupWork | TextsWork | ViewWork;

/** Hands out work on pages, so that threads have something to do at any time. */
export interface PageQueue {
  /** For threads: they go down with what is done without them. */
  readonly tasks: <Errand>(toErrand: (work: PageWork) => Errand) => Tasks<Errand>;
  /** What a thread was given as its task; it is asked for once. */
  readonly given: (at: number) => PageWork;
  /** A page that is taken from the threads; undefined: there is none left. */
  readonly nextView: () => ViewWork | undefined;
}

/**
 * Groups, with the texts behind them, and views come by turns: a group is work for a thread, a view for the one that hands it
 * out, and so neither waits for the other.
 */
export function pageQueue(
  groups: readonly PageGroup[],
  texts: readonly TextsPlan[],
  views: readonly TemplatePlan[],
): PageQueue {
  const given = new Map<number, PageWork>();
  const large = groups.length + texts.length;
  let [count, group, view] = [0, 0, 0];

  function nextView(): ViewWork | undefined {
    const plan = views[view];
    if (plan) view += 1;
    return plan && { kind: "view", plan };
  }
  function nextGroup(): GroupWork | TextsWork | undefined {
    const [found, plan] = [groups[group], texts[group - groups.length]];
    if (found ?? plan) group += 1;
    return found ? { kind: "group", ...found } : plan && { kind: "texts", plan };
  }
  function next(): PageWork {
    const isTimeForView = view * large < group * views.length;
    const work = isTimeForView ? (nextView() ?? nextGroup()) : (nextGroup() ?? nextView());
    given.set(count, work!);
    count += 1;
    return work!;
  }
  return {
    tasks: (toErrand) => ({
      get length() {
        return count + (large - group) + (views.length - view);
      },
      at: () => toErrand(next()),
    }),
    given(at) {
      const work = given.get(at)!;
      given.delete(at);
      return work;
    },
    nextView,
  };
}
