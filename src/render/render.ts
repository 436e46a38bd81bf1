import type { Page, TemplatePlan, TextPlan } from "../records/page.ts";
import type { Templates } from "./templates.ts";

/** Carries out a plan; an original is copied by whoever writes. Throws `template-broken`. */
export function renderPlan(plan: TemplatePlan | TextPlan, templates: Templates): Page["content"] {
  return plan.kind === "text" ? plan.content() : templates.render(plan.template, plan.view());
}
