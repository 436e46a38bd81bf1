import { fingerprintOf, takeFingerprint } from "../cache/fingerprint.ts";
import { openHand } from "../cache/hand.ts";
import type { Kept, KeptAt, Shelves } from "../cache/shelves.ts";
import type { Config } from "../config.ts";
import { nodeFiles } from "../effects/node-files.ts";
import type { Program } from "../effects.ts";
import type { EvidenceKind } from "../knowledge/load-knowledge.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { Dossier } from "../records/dossier.ts";
import type { EventTrace } from "../records/events.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import { eventTraces } from "../relate/events/traces.ts";
import { type Prepared, prepare } from "../write/prepare.ts";
import { type ClippingPlan, clippingPages } from "./clipping-pages.ts";
import { rememberedStages } from "./stages.ts";
import { loadTables } from "./tables.ts";

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

/** The stages of one clipping, as far as `until`. */
export interface Errand extends Outing {
  readonly until: "parts" | "trace" | "examine";
  /** What the store has of it. */
  readonly given: readonly KeptAt[];
}

/** What comes back: values for the store, and nothing that the pipeline would not have put there itself. */
export interface Brought {
  readonly sha256: string;
  /** How many articles the file holds; 1 where that was not asked. */
  readonly parts: number;
  readonly made: readonly Kept[];
}

/** A clipping with what others say of its day. */
export interface ToldErrand extends Outing {
  readonly told: readonly Evidence[];
  readonly given: readonly KeptAt[];
}

/** What it tells of, in the light of that. */
export interface BroughtTraces {
  readonly traces: readonly EventTrace[];
  readonly made: readonly Kept[];
}

/** Pages of one clipping. */
export interface PageErrand extends ToldErrand {
  readonly plans: readonly ClippingPlan[];
}

export interface BroughtPages {
  /** One for each plan. */
  readonly files: readonly Prepared[];
  readonly made: readonly Kept[];
}

/** What a worker can do: the very stages of the pipeline. */
export function errandsIn({ config, program, without, store }: WorkerSetting) {
  const files = nodeFiles();
  const { tables } = loadTables(config, { files, program }, without);
  let hand = openHand(files, store, []);
  const inHand: Shelves = {
    shelf: (name) => hand.shelf(name),
    journey: (work) => hand.journey(work),
    keep() {},
    recall: (_, load) => load(),
  };
  const stages = rememberedStages(config, program.code, inHand, tables);
  const pages = clippingPages(config, { files, program });

  const printOf = ({ seed, place, sha256 }: Outing) =>
    sha256 === null
      ? takeFingerprint(files, place)
      : fingerprintOf(files, seed.part?.path ?? seed.path, place, sha256);

  const dossierOf = (errand: ToldErrand): Dossier => {
    const { seed, word, furniture, told, given } = errand;
    hand = openHand(files, store, given);
    return stages.dossier(stages.steps(seed, printOf(errand), word, furniture), told);
  };

  return {
    errand(errand: Errand): Brought {
      const { until, seed, word, furniture, given } = errand;
      hand = openHand(files, store, given);
      const print = printOf(errand);
      const parts = until === "parts" ? stages.parts(seed, print).value() : 1;
      if (until === "trace") stages.trace(seed, print, word);
      if (until === "examine") stages.summary.go(seed, print, word, furniture);
      return { sha256: print.sha256, parts, made: hand.made };
    },
    retold(errand: ToldErrand): BroughtTraces {
      return { traces: eventTraces(dossierOf(errand).events), made: hand.made };
    },
    pages(errand: PageErrand): BroughtPages {
      const dossier = dossierOf(errand);
      const prepared = errand.plans.map((plan) => prepare(plan.path, pages().make(plan, dossier)));
      return { files: prepared, made: hand.made };
    },
  };
}
