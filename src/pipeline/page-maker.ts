import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Files } from "../effects.ts";
import type { Page, PagePlan } from "../records/page.ts";
import { renderPlan } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";
import type { Place } from "./examine.ts";

/**
 * Carries out plans. An original is read only now, so it is looked at again: `SeedChanged` when it is no longer
 * what the archive was made from. `places`: where the clippings lie, by path.
 */
export function pageMaker(places: ReadonlyMap<string, Place>, templates: Templates, files: Files) {
  return (plan: PagePlan): Page["content"] => {
    if (plan.kind !== "copy") return renderPlan(plan, templates);
    const { file, cut } = places.get(plan.from)!;
    return fingerprintOf(files, plan.from, file, plan.sha256, cut).bytes();
  };
}
