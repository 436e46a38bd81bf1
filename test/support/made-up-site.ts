import { compare } from "../../src/compare/compare.ts";
import { nodeFiles } from "../../src/effects/node-files.ts";
import { tables, wordsOf } from "../../src/interface/index.ts";
import type { Archive } from "../../src/records/archive.ts";
import type { Dossier } from "../../src/records/dossier.ts";
import type { PagePlan } from "../../src/records/page.ts";
import { relate } from "../../src/relate/relate.ts";
import { tellingsOf } from "../../src/render/events/telling.ts";
import type { RuleNotes } from "../../src/render/page-type.ts";
import { planSite } from "../../src/render/plan.ts";
import { renderArticle, renderPlan, renderStory, settingOf } from "../../src/render/render.ts";
import type { Site } from "../../src/render/site.ts";
import { loadTemplates, type Templates } from "../../src/render/templates.ts";
import { madeUpCard } from "./dossier.ts";

export const ownTemplates = (): Templates =>
  loadTemplates(nodeFiles(), { own: "templates", owner: null }, tables.en!);

const own = ownTemplates();

export const madeUpRules: RuleNotes = {
  extract: [
    { name: "junk/made-up", says: "Lines that only a page has are removed.", example: "Subscribe" },
    { name: "title/made-up", says: "The first line is the title.", example: "MOON LANDING DELAYED" },
  ],
  date: [{ name: "date/made-up", says: "A year named as past is over.", example: "in 1931" }],
};

export const madeUpSettings: Site = {
  title: "The Clip File",
  description: null,
  language: "en",
  baseUrl: null,
  publish: { text: "full", originals: true, robots: "index" },
  rights: null,
  contact: null,
  program: { version: "1.2.3", code: "code" },
  scripted: false,
};

export interface MadeUpSite {
  readonly archive: Archive;
  readonly plans: readonly PagePlan[];
  /** Paths of the clippings that were loaded, in order. */
  readonly loaded: readonly string[];
  /** One page, as it is written. */
  readonly page: (path: string) => string;
  /** All of them, originals too. */
  readonly pages: () => ReadonlyMap<string, string>;
}

/** The site of some made-up clippings; pages are made when asked for. */
export function siteOf(
  dossiers: readonly Dossier[],
  settings: Partial<Site> = {},
  {
    searchable = false,
    /** Are there files of data beside its pages? */
    recorded = false,
    script = null as Uint8Array | null,
    /** Is told of each view, and of its template. */
    observe = null as ((template: string, view: object) => void) | null,
  } = {},
): MadeUpSite {
  const templates: Templates =
    observe === null
      ? own
      : {
          ...own,
          render: (name, view) => {
            observe(name, view);
            return own.render(name, view);
          },
        };
  const archive = relate(dossiers.map(madeUpCard), []);
  const loaded: string[] = [];
  const byPath = new Map(dossiers.map((dossier) => [dossier.clipping.path, dossier]));
  const load = (path: string) => {
    loaded.push(path);
    return byPath.get(path)!;
  };
  const site = { ...madeUpSettings, ...settings };
  const plans = planSite({
    archive,
    site,
    templates,
    rules: madeUpRules,
    load,
    tellings: (path) => tellingsOf(load(path), wordsOf(site)),
    searchable,
    script,
    recorded,
  });
  const setting = settingOf(site, recorded, madeUpRules);
  const make = (plan: PagePlan) => {
    if (plan.kind === "record" || plan.kind === "gathered") throw new Error(`${plan.path} is no page`);
    if (plan.kind === "copy") return byPath.get(plan.from)!.clipping.text;
    if (plan.kind !== "article" && plan.kind !== "story")
      return Buffer.from(renderPlan(plan, templates)).toString();
    // As another thread gets it.
    const task = { template: plan.template, input: JSON.parse(JSON.stringify(plan.input())) as object };
    return plan.kind === "article"
      ? renderArticle(task, load(plan.from), setting, templates)
      : renderStory(task, compare(plan.accounts.map(load)), setting, templates);
  };
  const page = (path: string) => {
    const plan = plans.find((one) => one.path === path);
    if (!plan) throw new Error(`There is no page ${path} among ${plans.map((one) => one.path).join(", ")}`);
    return make(plan);
  };
  return { archive, plans, loaded, page, pages: () => new Map(plans.map((plan) => [plan.path, make(plan)])) };
}

/** What a reader sees between the tags, spaces folded. */
export function wordsIn(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}
