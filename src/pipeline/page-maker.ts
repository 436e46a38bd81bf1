import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Store } from "../cache/store.ts";
import { compare } from "../compare/compare.ts";
import type { Files } from "../effects.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Page, SeparatePlan, StoryPlan } from "../records/page.ts";
import { renderPlan, renderStory } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";
import { type Prepared, prepare } from "../write/prepare.ts";
import type { ClippingPlan, pageMakerOf } from "./clipping-pages.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtPages, PageErrand } from "./errands.ts";
import type { DossierErrand, Place } from "./examine.ts";
import { isOfClipping, type OfClipping, type PageGroup, pageGroups } from "./page-groups.ts";

interface Sources {
  /** Where the clippings lie, by path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly dossier: (path: string) => Dossier;
  readonly errand: (path: string) => DossierErrand;
}

/** Carries out plans. */
export interface PageMaker {
  make(plan: SeparatePlan): Page["content"];
  /** All of them, in whatever order: what is of single clippings and of stories by threads, where there are enough. */
  each(plans: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void): void;
}

/**
 * An original is read only when it is to be written, so it is looked at again: `SeedChanged` when it is no longer what the
 * archive was made from.
 */
export function pageMaker(
  { places, dossier, errand }: Sources,
  { make: makeOf }: ReturnType<typeof pageMakerOf>,
  templates: Templates,
  { files, store, crew }: { readonly files: Files; readonly store: Store; readonly crew: CrewOnCall },
): PageMaker {
  function make(plan: SeparatePlan): Page["content"] {
    if (isOfClipping(plan)) return makeOf(toTask(plan), dossier(plan.from));
    if (plan.kind === "story") return renderStory(plan, compare(plan.accounts.map(dossier)), templates);
    if (plan.kind !== "copy") return renderPlan(plan, templates);
    const { file, cut } = places.get(plan.from)!;
    return fingerprintOf(files, plan.from, file, plan.sha256, cut).bytes();
  }

  function toErrand({ clippings, story }: PageGroup): PageErrand {
    return {
      clippings: clippings.map(({ from, plans }) => {
        const { steps, ...known } = errand(from);
        return { ...known, given: store.placesOf(steps), plans: plans.map(toTask) };
      }),
      comparing: story !== null,
    };
  }

  return {
    make,
    each(plans, take) {
      const groups = pageGroups(plans);
      const grouped = groups.map(plansOf);
      const inGroups = new Set<SeparatePlan>(grouped.flat());
      const others = plans.filter((plan) => !inGroups.has(plan)).values();
      const made = new Set<PageGroup>();
      const meanwhile = () => {
        const { value: plan } = others.next();
        if (plan) take(plan, prepare(plan.path, make(plan)));
        return plan !== undefined;
      };
      const tasks = { length: groups.length, at: (index: number) => toErrand(groups[index]!) };
      crew.send<PageErrand, BroughtPages>("pages", tasks, {
        stage: null,
        take({ files: prepared, comparison, made: values }, at) {
          const { clippings, story } = groups[at]!;
          store.accept(values);
          for (const [i, { plans }] of clippings.entries())
            for (const [j, plan] of plans.entries()) take(plan, prepared[i]![j]!);
          if (story) take(story, prepare(story.path, renderStory(story, comparison!, templates)));
          made.add(groups[at]!);
        },
        meanwhile,
      });
      while (meanwhile());
      for (const [at, group] of groups.entries())
        if (!made.has(group)) for (const plan of grouped[at]!) take(plan, prepare(plan.path, make(plan)));
    },
  };
}

const plansOf = ({ clippings, story }: PageGroup): readonly (OfClipping | StoryPlan)[] => [
  ...(story ? [story] : []),
  ...clippings.flatMap(({ plans }) => plans),
];

const toTask = (plan: OfClipping): ClippingPlan =>
  plan.kind === "article"
    ? { kind: "article", path: plan.path, template: plan.template, input: plan.input() }
    : { kind: "record", path: plan.path, input: plan.input() };
