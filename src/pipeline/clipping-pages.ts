import type { Config } from "../config.ts";
import { dateRules } from "../date/rules.ts";
import type { Effects } from "../effects.ts";
import { type RecordTask, recordFiles } from "../export/record-file.ts";
import { extractRules } from "../extract/rules.ts";
import { wordsOf } from "../interface/index.ts";
import type { Comparison } from "../records/comparison.ts";
import type { Dossier } from "../records/dossier.ts";
import { togetherRules } from "../relate/joint/rules.ts";
import { type PageTask, renderArticle, renderStory, settingOf } from "../render/render.ts";
import { siteOf } from "../render/site.ts";
import { loadTemplates, type Templates } from "../render/templates.ts";

/** What the about page tells of the rules. */
export const rules = { extract: extractRules, date: [...dateRules, ...togetherRules] };

/** A page or a record of one clipping, as it is to be made: plain data. */
export type ClippingPlan =
  | { readonly kind: "article"; readonly path: string; readonly template: string; readonly input: object }
  | ({ readonly kind: "record"; readonly path: string } & RecordTask);

/** Templates as the settings have them. Throws `template-broken`, naming file and line. */
export function templatesOf(
  config: Config,
  { files, program }: Pick<Effects, "files" | "program">,
): Templates {
  return loadTemplates(files, { own: `${program.home}/templates`, owner: config.templates }, wordsOf(config));
}

/** Makes what a site has of one clipping alone, in whatever thread; ready when it is first asked for. */
export function clippingPages(config: Config, effects: Pick<Effects, "files" | "program">) {
  let made: ReturnType<typeof pageMakerOf> | null = null;
  return () => {
    made ??= pageMakerOf(config, effects, templatesOf(config, effects));
    return made;
  };
}

export function pageMakerOf(config: Config, { program }: Pick<Effects, "program">, templates: Templates) {
  const site = siteOf(config, program);
  const setting = settingOf(site, true, rules);
  const recordFile = recordFiles(site.publish);
  return {
    render: templates.render,
    make: (plan: ClippingPlan, dossier: Dossier): string =>
      plan.kind === "record" ? recordFile(plan, dossier) : renderArticle(plan, dossier, setting, templates),
    makeStory: (task: PageTask, comparison: Comparison): string =>
      renderStory(task, comparison, setting, templates),
  };
}
