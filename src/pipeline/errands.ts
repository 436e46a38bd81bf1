import { fingerprintOf, takeFingerprint } from "../cache/fingerprint.ts";
import { openHand } from "../cache/hand.ts";
import type { Kept, KeptAt, Shelves } from "../cache/shelves.ts";
import { compare } from "../compare/compare.ts";
import type { Config } from "../config.ts";
import { nodeFiles } from "../effects/node-files.ts";
import { sliceOfOpenFiles } from "../effects/open-files.ts";
import type { Program } from "../effects.ts";
import { lotFile, openLot } from "../export/lot-file.ts";
import type { EvidenceKind } from "../knowledge/load-knowledge.ts";
import type { Extraction } from "../records/article.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { EventTrace } from "../records/events.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import { eventTraces } from "../relate/events/traces.ts";
import type { PageTask } from "../render/render.ts";
import { type ArticleFile, printArticles } from "../search/article-file.ts";
import { type Prepared, prepare } from "../write/prepare.ts";
import { lookAhead } from "./ahead.ts";
import { type ClippingPlan, clippingPages } from "./clipping-pages.ts";
import { rememberedStages } from "./stages.ts";
import type { Steps } from "./steps.ts";
import { loadTables } from "./tables.ts";
import { wordErrands } from "./words-ahead.ts";

/** What a worker must know to do what the pipeline would do itself. */
export interface WorkerSetting {
  readonly config: Config;
  readonly program: Program;
  readonly without: readonly EvidenceKind[];
  /** Folder of the store: workers read from it, and write nothing. */
  readonly store: string;
}

/** One clipping, and what it is looked at with. */
export interface Outing {
  readonly seed: SeedFile;
  /** Where its file lies. */
  readonly place: string;
  /** SHA-256 of the file; null: nobody knows it yet. */
  readonly sha256: string | null;
  readonly word: OwnersWord;
  readonly furniture: OwnFurniture;
}

/** Work for which the store has something. */
export interface Given {
  readonly given: readonly KeptAt[];
}

/** What comes back: values for the store, and nothing that the pipeline would not have put there itself. */
export interface BroughtValues {
  readonly made: readonly Kept[];
}

/** The stages of one clipping, as far as `until`. */
export interface Errand extends Outing, Given {
  readonly until: "parts" | "trace" | "examine";
}

export interface Brought extends BroughtValues {
  readonly sha256: string;
  /** How many articles the file holds; 1 where that was not asked. */
  readonly parts: number;
}

/** A clipping with what others say of its day. */
export interface ToldErrand extends Outing, Given {
  readonly told: readonly Evidence[];
}

/** What it tells of, in the light of that. */
export interface BroughtTraces extends BroughtValues {
  readonly traces: readonly EventTrace[];
}

/** Pages of some clippings. */
export interface GroupErrand {
  readonly kind: "group";
  readonly clippings: readonly (ToldErrand & { readonly plans: readonly ClippingPlan[] })[];
  /** The page of the story of which they are the accounts; null: of none. */
  readonly story: StoryTask | null;
}

export interface StoryTask extends PageTask {
  readonly path: string;
}

/** A page of a template. */
export interface ViewErrand {
  readonly kind: "view";
  readonly path: string;
  readonly template: string;
  readonly view: object;
}

/** A file of the index that shows the texts of clippings. */
export interface TextsErrand extends Given {
  readonly kind: "texts";
  readonly path: string;
  readonly input: object;
}

export type PageErrand = GroupErrand | ViewErrand | TextsErrand;

/** Files that hand on the records of one lot, as they lie in the site. */
export interface LotErrand {
  /** Absolute: the output folder. */
  readonly folder: string;
  readonly records: readonly string[];
  readonly files: readonly { readonly path: string; readonly form: string }[];
}

export interface BroughtPages extends BroughtValues {
  /** Of a group, those of each clipping, one for each plan, then that of the story; else one. */
  readonly files: readonly Prepared[];
}

/** Is the clipping itself, without what its owner says of it, to be read for the first time? */
const isNew = ({ until, word, given }: Errand): boolean =>
  until === "trace" && given.length === 0 && word.sidecar === null && word.table === null;

/** What a worker can do: the very stages of the pipeline. */
export function errandsIn({ config, program, without, store }: WorkerSetting) {
  const files = { ...nodeFiles(), slice: sliceOfOpenFiles() };
  const { tables } = loadTables(config, { files, program }, without);
  let hand = openHand(files, store, []);
  const inHand: Shelves = {
    shelf: (name) => hand.shelf(name),
    journey: (work) => hand.journey(work),
    keep() {},
    recall: (_, load) => load(),
  };
  const early = lookAhead();
  const stages = rememberedStages(config, program.code, inHand, tables, early);
  const pages = clippingPages(config, { files, program });

  const printOf = ({ seed, place, sha256 }: Outing) =>
    sha256 === null
      ? takeFingerprint(files, place)
      : fingerprintOf(files, seed.part?.path ?? seed.path, place, sha256);

  const stepsOf = (errand: ToldErrand): Steps => {
    const { seed, word, furniture, given } = errand;
    hand = openHand(files, store, given);
    return stages.steps(seed, printOf(errand), word, furniture);
  };

  const go = (errand: Errand): Brought => {
    const { until, seed, word, furniture, given } = errand;
    hand = openHand(files, store, given);
    const print = printOf(errand);
    const parts = until === "parts" ? stages.parts(seed, print).value() : 1;
    if (until === "trace") stages.trace(seed, print, word);
    if (until === "examine") stages.summary.go(seed, print, word, furniture);
    return { sha256: print.sha256, parts, made: hand.made };
  };

  return {
    ...wordErrands(files, store),
    errand: Object.assign(go, {
      ahead: (errands: readonly Errand[]) =>
        early.go(
          errands.filter(isNew).map((errand) => ({ seed: errand.seed, print: printOf(errand) })),
          tables.sources.indexed(),
        ),
    }),
    retold(errand: ToldErrand): BroughtTraces {
      return { traces: eventTraces(stages.events(stepsOf(errand), errand.told)), made: hand.made };
    },
    lot({ folder, records, files: wanted }: LotErrand): BroughtPages {
      const lot = openLot(records, (path) => files.read(`${folder}/${path}`));
      return { files: wanted.map(({ path, form }) => prepare(path, lotFile(form, lot))), made: [] };
    },
    pages(errand: PageErrand): BroughtPages {
      if (errand.kind === "view") {
        const { path, template, view } = errand;
        return { files: [prepare(path, pages().render(template, view))], made: [] };
      }
      if (errand.kind === "texts") {
        const { path, input, given } = errand;
        hand = openHand(files, store, given);
        // Where one is missing, whoever asked makes the file.
        const articles = given.map(({ shelf, key }) => (hand.shelf(shelf).load(key) as Extraction).article!);
        return { files: [prepare(path, printArticles(input as ArticleFile, articles))], made: [] };
      }
      const { clippings, story } = errand;
      const opened = clippings.map((errand) => {
        const dossier = stages.dossier(stepsOf(errand), errand.told);
        const files = errand.plans.map((plan) => prepare(plan.path, pages().make(plan, dossier)));
        return { dossier, files, made: hand.made };
      });
      const prepared = opened.flatMap((one) => one.files);
      if (story) {
        const comparison = compare(opened.map((one) => one.dossier));
        prepared.push(prepare(story.path, pages().makeStory(story, comparison)));
      }
      return { files: prepared, made: opened.flatMap((one) => one.made) };
    },
  };
}
