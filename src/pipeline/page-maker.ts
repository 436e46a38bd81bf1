import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Files } from "../effects.ts";
import type { Page, PagePlan } from "../records/page.ts";
import { renderPlan } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";

/**
 * Carries out plans. An original is read only now, so it is looked at again: `SeedChanged` when it is no longer
 * what the archive was made from. `places`: absolute places of the clippings, by path.
 */
export function pageMaker(places: ReadonlyMap<string, string>, templates: Templates, files: Files) {
  return (plan: PagePlan): Page["content"] =>
    plan.kind === "copy"
      ? fingerprintOf(files, plan.from, places.get(plan.from)!, plan.sha256).bytes()
      : renderPlan(plan, templates);
}
