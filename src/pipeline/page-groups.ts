import type { ArticlePlan, RecordPlan, SeparatePlan, StoryPlan } from "../records/page.ts";

export type OfClipping = ArticlePlan | RecordPlan;

export const isOfClipping = (plan: SeparatePlan): plan is OfClipping =>
  plan.kind === "article" || plan.kind === "record";

/** Pages that are made of the same clippings, so that what is known of them is opened once. */
export interface PageGroup {
  /** First the accounts of the story, in its order. */
  readonly clippings: readonly { readonly from: string; readonly plans: readonly OfClipping[] }[];
  /** Null: all of it is of one clipping. */
  readonly story: StoryPlan | null;
}

/** The page of each story with those of the accounts that stand in it, then clippings alone; every plan is in one group. */
export function pageGroups(plans: readonly SeparatePlan[]): readonly PageGroup[] {
  const byClipping = new Map<string, OfClipping[]>();
  for (const plan of plans.filter(isOfClipping)) {
    const known = byClipping.get(plan.from);
    if (known) known.push(plan);
    else byClipping.set(plan.from, [plan]);
  }
  const taken = (from: string) => {
    const plans = byClipping.get(from) ?? [];
    byClipping.delete(from);
    return { from, plans };
  };
  const stories = plans.filter((plan) => plan.kind === "story");
  return [
    ...stories.map((story): PageGroup => ({ clippings: story.accounts.map(taken), story })),
    ...[...byClipping].map(([from, plans]): PageGroup => ({ clippings: [{ from, plans }], story: null })),
  ];
}
