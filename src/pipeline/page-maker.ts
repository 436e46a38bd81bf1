import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Files } from "../effects.ts";
import { type RecordInput, recordFile } from "../export/record-file.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Page, SeparatePlan } from "../records/page.ts";
import type { PageSetting } from "../render/article/article-page.ts";
import { renderArticle, renderPlan } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";
import type { Place } from "./examine.ts";

interface Sources {
  /** Where the clippings lie, by path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly dossier: (path: string) => Dossier;
}

/**
 * Carries out plans. An original is read only now, so it is looked at again: `SeedChanged` when it is no longer
 * what the archive was made from.
 */
export function pageMaker(
  { places, dossier }: Sources,
  setting: PageSetting,
  templates: Templates,
  files: Files,
) {
  return (plan: SeparatePlan): Page["content"] => {
    if (plan.kind === "record")
      return recordFile(plan.input() as RecordInput, dossier(plan.from), setting.site.publish);
    if (plan.kind === "article")
      return renderArticle(
        { template: plan.template, input: plan.input() },
        dossier(plan.from),
        setting,
        templates,
      );
    if (plan.kind !== "copy") return renderPlan(plan, templates);
    const { file, cut } = places.get(plan.from)!;
    return fingerprintOf(files, plan.from, file, plan.sha256, cut).bytes();
  };
}
