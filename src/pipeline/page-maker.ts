import { fingerprintOf } from "../cache/fingerprint.ts";
import type { Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import { compare } from "../compare/compare.ts";
import type { Files } from "../effects.ts";
import type { Dossier } from "../records/dossier.ts";
import type { GatheredPlan, Page, SeparatePlan, StoryPlan, TemplatePlan } from "../records/page.ts";
import { renderPlan } from "../render/render.ts";
import type { Templates } from "../render/templates.ts";
import { type Prepared, prepare } from "../write/prepare.ts";
import type { ClippingPlan, pageMakerOf } from "./clipping-pages.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtPages, PageErrand, StoryTask } from "./errands.ts";
import type { DossierErrand, Place } from "./examine.ts";
import { lotsBy } from "./lots.ts";
import { isOfClipping, type OfClipping, type PageGroup, pageGroups } from "./page-groups.ts";
import { type PageWork, pageQueue, type TextsPlan } from "./page-queue.ts";

interface Sources {
  /** Where the clippings lie, by path. */
  readonly places: ReadonlyMap<string, Place>;
  readonly dossier: (path: string) => Dossier;
  readonly errand: (path: string) => DossierErrand;
  /** Where the text of a clipping is kept. */
  readonly extractionSteps: (path: string) => readonly Step[];
}

/** Carries out plans. */
export interface PageMaker {
  make(plan: SeparatePlan): Page["content"];
  /** All of them, in whatever order: what is of single clippings and of stories by threads, where there are enough. */
  each(plans: readonly SeparatePlan[], take: (plan: SeparatePlan, made: Prepared) => void): void;
  /** Some of those that are gathered from records, as they lie in the output folder; absolute. */
  gather(
    plans: readonly GatheredPlan[],
    folder: string,
    take: (plan: GatheredPlan, made: Prepared) => void,
  ): void;
  /** Nothing else will be asked for. */
  done(): void;
}

/**
 * An original is read only when it is to be written, so it is looked at again: `SeedChanged` when it is no longer what the
 * archive was made from.
 */
export function pageMaker(
  { places, dossier, errand, extractionSteps }: Sources,
  { make: makeOf, makeStory }: ReturnType<typeof pageMakerOf>,
  templates: Templates,
  { files, store, crew }: { readonly files: Files; readonly store: Store; readonly crew: CrewOnCall },
): PageMaker {
  function make(plan: SeparatePlan): Page["content"] {
    if (isOfClipping(plan)) return makeOf(toTask(plan), dossier(plan.from));
    if (plan.kind === "story") return makeStory(toStory(plan), compare(plan.accounts.map(dossier)));
    if (plan.kind !== "copy") return renderPlan(plan, templates);
    const { file, cut } = places.get(plan.from)!;
    return fingerprintOf(files, plan.from, file, plan.sha256, cut).bytes();
  }

  function groupErrand({ clippings, story }: PageGroup): PageErrand {
    return {
      kind: "group",
      clippings: clippings.map(({ from, plans }) => {
        const { steps, ...known } = errand(from);
        return { ...known, given: store.placesOf(steps), plans: plans.map(toTask) };
      }),
      story: story && toStory(story),
    };
  }
  function toErrand(work: PageWork): PageErrand {
    if (work.kind === "group") return groupErrand(work);
    const { plan } = work;
    if (plan.kind === "template")
      return { kind: "view", path: plan.path, template: plan.template, view: plan.view() };
    const given = store.placesOf(plan.apart.from.flatMap(extractionSteps));
    return { kind: "texts", path: plan.path, input: plan.apart.input(), given };
  }

  return {
    make,
    gather: (plans, folder, take) => lotsBy(crew, plans, folder, take),
    done: () => crew.dismiss(),
    each(plans, take) {
      const groups = pageGroups(plans);
      const queue = pageQueue(groups, plans.filter(isTexts), plans.filter(isView));
      const files = plans.filter(isFile).values();
      const made = new Set<SeparatePlan>();
      const takeMade = (plan: SeparatePlan, prepared: Prepared) => {
        made.add(plan);
        take(plan, prepared);
      };
      const makeHere = (plan: SeparatePlan, content = make(plan)) =>
        takeMade(plan, prepare(plan.path, content));
      const meanwhile = () => {
        const { value: file } = files.next();
        const work = file ? undefined : queue.nextView();
        if (file) makeHere(file);
        if (work) makeHere(work.plan);
        return file !== undefined || work !== undefined;
      };
      crew.send<PageErrand, BroughtPages>("pages", queue.tasks(toErrand), {
        stage: null,
        worth: groups.length,
        take({ files: prepared, made: values }, at) {
          store.accept(values);
          for (const [i, plan] of plansOf(queue.given(at)).entries()) takeMade(plan, prepared[i]!);
        },
        meanwhile,
      });
      // First the articles, for whoever saved one waits for its own page; then all that names it, and last what nobody reads.
      for (const isNext of [isOfClipping, isView, isStory, isTexts, isFile])
        for (const plan of plans) if (isNext(plan) && !made.has(plan)) makeHere(plan);
    },
  };
}

/** A page of a template; but stories are made with their accounts. */
const isView = (plan: SeparatePlan): plan is TemplatePlan => plan.kind === "template";

const isStory = (plan: SeparatePlan): plan is StoryPlan => plan.kind === "story";

const isTexts = (plan: SeparatePlan): plan is TextsPlan => plan.kind === "text" && plan.apart !== undefined;

const isFile = (plan: SeparatePlan): boolean =>
  plan.kind === "copy" || (plan.kind === "text" && plan.apart === undefined);

/** In the order in which a thread makes them. */
const plansOf = (work: PageWork): readonly SeparatePlan[] =>
  work.kind === "group"
    ? [...work.clippings.flatMap(({ plans }) => plans), ...(work.story ? [work.story] : [])]
    : [work.plan];

const toStory = ({ path, template, input }: StoryPlan): StoryTask => ({ path, template, input: input() });

const toTask = (plan: OfClipping): ClippingPlan =>
  plan.kind === "article"
    ? { kind: "article", path: plan.path, template: plan.template, input: plan.input() }
    : { kind: "record", path: plan.path, format: plan.format, input: plan.input() };
