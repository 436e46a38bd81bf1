import { wordsOf } from "../interface/index.ts";
import type { Comparison } from "../records/comparison.ts";
import type { Dossier } from "../records/dossier.ts";
import type { ArticlePlan, Page, StoryPlan, TemplatePlan, TextPlan } from "../records/page.ts";
import {
  type ArticleInput,
  articlePageView,
  clippingPageView,
  type PageSetting,
} from "./article/article-page.ts";
import type { PageCard } from "./article/page-card.ts";
import { type RuleNotes, rulesIn } from "./page-type.ts";
import type { Site } from "./site.ts";
import { type StoryInput, storyPageView } from "./story/story-page.ts";
import type { Templates } from "./templates.ts";

/** Carries out a plan; an original is copied by whoever writes. Throws `template-broken`. */
export function renderPlan(plan: TemplatePlan | TextPlan, templates: Templates): Page["content"] {
  return plan.kind === "text" ? plan.content() : templates.render(plan.template, plan.view());
}

/** A page as it is to be made: all of it plain data. */
export type PageTask = Pick<ArticlePlan | StoryPlan, "template"> & { readonly input: object };

/** The page of a story whose accounts were compared, in whatever thread. Throws `template-broken`. */
export const renderStory = (
  { template, input }: PageTask,
  comparison: Comparison,
  { site }: Pick<PageSetting, "site">,
  templates: Templates,
): string => templates.render(template, storyPageView(input as StoryInput, comparison, wordsOf(site)));

/** The page of one clipping; nothing but its arguments is looked at, in whatever thread. Throws `template-broken`. */
export function renderArticle(
  { template, input }: PageTask,
  dossier: Dossier,
  setting: PageSetting,
  templates: Templates,
): string {
  const view =
    template === "clipping.eta"
      ? clippingPageView(input as PageCard, dossier, setting)
      : articlePageView(input as ArticleInput, dossier, setting);
  return templates.render(template, view);
}

/** What `renderArticle` needs to know of the site. */
export function settingOf(site: Site, recorded: boolean, rules: RuleNotes): PageSetting {
  const { extract, date } = rulesIn(wordsOf(site), rules);
  const says = Object.fromEntries([...extract, ...date].map((rule) => [rule.name, rule.says]));
  return { site, recorded, says };
}
