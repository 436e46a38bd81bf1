import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Store } from "../cache/store.ts";
import type { Files } from "../effects.ts";
import type { Dossier } from "../records/dossier.ts";
import type { ArticlePlan, Page, RecordPlan, SeparatePlan } from "../records/page.ts";
import { renderPlan } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";
import { type Prepared, prepare } from "../write/prepare.ts";
import type { ClippingPlan, pageMakerOf } from "./clipping-pages.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtPages, PageErrand } from "./errands.ts";
import type { DossierErrand, Place } from "./examine.ts";

interface Sources {
  /** Where the clippings lie, by path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly dossier: (path: string) => Dossier;
  readonly errand: (path: string) => DossierErrand;
}

type OfClipping = ArticlePlan | RecordPlan;

const isOfClipping = (plan: SeparatePlan): plan is OfClipping =>
  plan.kind === "article" || plan.kind === "record";

/** Carries out plans. */
export interface PageMaker {
  make(plan: SeparatePlan): Page["content"];
  /** All of them, in whatever order: what is of one clipping by threads, where there are enough. */
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
    if (plan.kind !== "copy") return renderPlan(plan, templates);
    const { file, cut } = places.get(plan.from)!;
    return fingerprintOf(files, plan.from, file, plan.sha256, cut).bytes();
  }

  function toErrand(plans: readonly OfClipping[]): PageErrand {
    const { steps, ...known } = errand(plans[0]!.from);
    return { ...known, given: store.placesOf(steps), plans: plans.map(toTask) };
  }

  return {
    make,
    each(plans, take) {
      const byClipping = groupedByClipping(plans.filter(isOfClipping));
      const tasks = { length: byClipping.length, at: (index: number) => toErrand(byClipping[index]!) };
      const others = plans.filter((plan) => !isOfClipping(plan)).values();
      const made = new Set<SeparatePlan>();
      const meanwhile = () => {
        const { value: plan } = others.next();
        if (plan) take(plan, prepare(plan.path, make(plan)));
        return plan !== undefined;
      };
      crew.send<PageErrand, BroughtPages>("pages", tasks, {
        stage: null,
        take({ files: prepared, made: values }, at) {
          store.accept(values);
          for (const [i, plan] of byClipping[at]!.entries()) {
            take(plan, prepared[i]!);
            made.add(plan);
          }
        },
        meanwhile,
      });
      while (meanwhile());
      // Those of one clipping behind each other: its dossier is opened once.
      for (const plan of byClipping.flat()) if (!made.has(plan)) take(plan, prepare(plan.path, make(plan)));
    },
  };
}

function groupedByClipping(plans: readonly OfClipping[]): readonly (readonly OfClipping[])[] {
  const groups = new Map<string, OfClipping[]>();
  for (const plan of plans) {
    const group = groups.get(plan.from);
    if (group) group.push(plan);
    else groups.set(plan.from, [plan]);
  }
  return [...groups.values()];
}

const toTask = (plan: OfClipping): ClippingPlan =>
  plan.kind === "article"
    ? { kind: "article", path: plan.path, template: plan.template, input: plan.input() }
    : { kind: "record", path: plan.path, input: plan.input() };
