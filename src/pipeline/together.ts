import type { PagePlan, RecordPlan } from "../records/page.ts";

/** The plans, those that are made of one clipping's dossier behind each other: it is opened once. */
export function together(plans: readonly PagePlan[]): readonly PagePlan[] {
  const records = new Map<string, RecordPlan>();
  for (const plan of plans) if (plan.kind === "record") records.set(plan.from, plan);
  const found: PagePlan[] = [];
  for (const plan of plans) {
    if (plan.kind === "record") continue;
    found.push(plan);
    const record = plan.kind === "article" ? records.get(plan.from) : undefined;
    if (record) found.push(record);
  }
  return found;
}
