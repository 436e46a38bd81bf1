import { letGo } from "./again/kept-with.ts";
import { once } from "./again/once.ts";
import { onceMoreIfChanged } from "./cache/fingerprint.ts";
import { asOnlyWriter } from "./cache/one-writer.ts";
import { keepStores, type StoreKeeper } from "./cache/open-store.ts";
import { storeFolder, withStore } from "./cache/store.ts";
import type { Config } from "./config.ts";
import { readOnly } from "./effects/read-only.ts";
import type { Effects } from "./effects.ts";
import type { EvidenceKind } from "./knowledge/load-knowledge.ts";
import { pageMakerOf, rules, templatesOf } from "./pipeline/clipping-pages.ts";
import { withCrew } from "./pipeline/crew.ts";
import { dataPlans } from "./pipeline/data-plans.ts";
import { eachClipping } from "./pipeline/each-clipping.ts";
import { isExamined } from "./pipeline/examine.ts";
import { type Familiar, familiar, type Round, UNFAMILIAR } from "./pipeline/familiar.ts";
import { feedPlans } from "./pipeline/feed-plans.ts";
import { type KnownArchive, know, type Means } from "./pipeline/know.ts";
import { lastBuildOf, NOTHING_WRITTEN, repeated } from "./pipeline/last-time.ts";
import { linkShelfIn } from "./pipeline/link-shelf.ts";
import { pageMaker } from "./pipeline/page-maker.ts";
import { type HeardBuild, practise } from "./pipeline/practice.ts";
import { takeRecords } from "./pipeline/records.ts";
import { reportOf } from "./pipeline/report-of.ts";
import { isSearchable, searchPlans, siteScript, wordsBeside } from "./pipeline/search-plans.ts";
import { loadTables } from "./pipeline/tables.ts";
import { findSeeds } from "./read/find-seeds.ts";
import type { BuildReport } from "./records/build-report.ts";
import type { Clipping } from "./records/clipping.ts";
import { type Memory, NO_MEMORY, memory as recalling } from "./relate/recall.ts";
import { type KnownKeys, knownKeys } from "./render/known-keys.ts";
import { planSite } from "./render/plan.ts";
import { siteOf } from "./render/site.ts";
import { keepOutput, type OutputKeeper } from "./write/keep-output.ts";
import { isLargeOutput } from "./write/open-output.ts";
import { rehearse, write } from "./write/write.ts";

export { memory } from "./relate/recall.ts";

export interface BuildOptions {
  /** Work everything out again, and trust no file of the last build. */
  readonly full: boolean;
  /** Files of `clipfile extract`, absolute; absent: none. */
  readonly records?: readonly string[];
  /** What is kept in memory for the next build; absent: this is the only one. */
  readonly memory?: BuildMemory;
  /** All paths at which something changed since the last build of this memory, absolute; absent: it may be anything. */
  readonly heard?: readonly string[];
}

/** What a program that builds again and again keeps in memory. It changes no outcome. */
export interface BuildMemory {
  readonly stores: StoreKeeper;
  readonly relations: Memory;
  readonly output: OutputKeeper;
  readonly familiar: Familiar;
  readonly keys: KnownKeys;
  /** Puts down what builds left to be told when there is time. Nothing is lost without, but the next program has more to do. */
  readonly settle: () => void;
  /** What the last build leaves for then. */
  readonly leave: (rest: () => void) => void;
  /** Goes through a save before there is one (`pipeline/practice.ts`); `turn`: for the how many-th time, from 1. */
  readonly practise: (config: Config, effects: Effects, turn: number) => void;
}

export function buildMemory(): BuildMemory {
  const [stores, output, relations] = [keepStores(), keepOutput(), recalling()];
  let left: (() => void) | null = null;
  const memory: BuildMemory = {
    stores,
    output,
    relations,
    familiar: familiar(),
    keys: knownKeys(),
    leave: (rest) => {
      left = rest;
    },
    settle() {
      const rest = left;
      left = null;
      rest?.();
      stores.save();
    },
    practise(config, effects, turn) {
      const options = { full: false, memory };
      // The first build may have had nothing to do.
      if (!relations.isBegun()) rebuild(config, effects, options);
      memory.settle();
      relations.catchUp();
      const pretend: HeardBuild = (others, heard) => rebuild(config, others, { ...options, heard });
      practise(config, effects, output, pretend, turn);
      left = null;
    },
  };
  return memory;
}

/** Builds the site, unless nothing was changed since the last time. Throws `ArchiveError` for what the owner must mend. */
export const build = (config: Config, effects: Effects, options: BuildOptions): BuildReport =>
  (options.full || options.memory?.relations.isBegun() ? null : repeated(config, effects)) ??
  rebuild(config, effects, options);

/** Builds the site without asking whether anything was changed. Throws as `build` does. */
export function rebuild(config: Config, effects: Effects, options: BuildOptions): BuildReport {
  return onceMoreIfChanged(() => {
    const started = effects.clock();
    const { memory, heard = null } = options;
    const last = lastBuildOf(config, effects, started);
    const round = (memory?.familiar ?? UNFAMILIAR).begin(config, last.files, heard, started);
    let present: Present;
    const hear = (sizes: Present) => {
      present = sizes;
    };
    const report = asOnlyWriter(config, effects.files, () =>
      buildAnew(config, effects, { ...options, round, started, hear }),
    );
    round.done();
    if (!memory) last.remember(report, present);
    memory?.leave(() =>
      asOnlyWriter(config, effects.files, () => {
        memory.output.settle(effects.files);
        // It is told what a build looks at only by one that looked at everything.
        if (!round.isHeard) last.remember(report);
      }),
    );
    return { ...report, seconds: (effects.clock() - started) / 1000 };
  });
}

/** Sizes of all files in the output folder; undefined: nobody looked. */
type Present = ReadonlyMap<string, number> | undefined;

interface Undertaking extends BuildOptions {
  readonly round: Round;
  readonly started: number;
  readonly hear: (present: Present) => void;
}

function buildAnew(config: Config, effects: Effects, options: Undertaking): BuildReport {
  const { round, started, full, records = [], memory, hear } = options;
  const { outside } = round;
  const looking = { ...effects, files: round.files };
  if (!memory && isLargeOutput(config.output, effects.files)) effects.foresee?.(config.output);
  const opened = memory?.stores.withStore ?? withStore;
  return opened(effects.files, storeFolder(config), { fresh: full, forget: true }, (store) =>
    withCrew(config, looking, store, [], (crew) => {
      takeRecords(records, effects.files, store, effects.program.code);
      const means = {
        store,
        crew,
        started,
        outside,
        ...(memory && { memory: memory.relations, keys: memory.keys }),
      };
      const { known, count, ...site } = planned(config, looking, means);
      const keeping = memory && { keeper: memory.output };
      const options = { full, hear, linkShelf: linkShelfIn(store, effects.program.code), ...keeping };
      const written = write({ ...site, seeds: known.digests }, config.output, effects, options);
      return reportOf(config, known, count(), written, effects.clock() - started);
    }),
  );
}

/** A build in all but writing: not a file is changed. Throws as `build` does. */
export function inspect(config: Config, effects: Effects): BuildReport {
  const { clock } = effects;
  const looking = { ...effects, files: readOnly(effects.files) };
  return onceMoreIfChanged(() => {
    const started = clock();
    return withStore(looking.files, storeFolder(config), { fresh: false, forget: false }, (store) =>
      withCrew(config, looking, store, [], (crew) => {
        const { known, count, ...site } = planned(config, looking, { store, crew, started });
        rehearse(site, config.output, looking);
        return reportOf(config, known, count(), NOTHING_WRITTEN, clock() - started);
      }),
    );
  });
}

/** All that is known, the files that the site has, the pages first, and how each is made. */
function planned(config: Config, effects: Effects, means: Means & { readonly keys?: KnownKeys }) {
  const { files, program } = effects;
  const load = () => templatesOf(config, effects);
  const templates = means.outside ? means.outside("templates", load) : load();
  const site = siteOf(config, program);
  const words = means.memory ? null : wordsBeside(site, program, means);
  const known = know(config, effects, { ...means, ...(words && { beside: words.begin }) });
  const { archive, dossier } = known;
  const plans = planSite({
    archive,
    site,
    templates,
    rules,
    load: dossier,
    tellings: known.tellings,
    searchable: isSearchable(known, program),
    script: siteScript(site, files, program),
    recorded: true,
    ...(means.keys && { keys: means.keys }),
  });
  const later = once(() => {
    words?.finish();
    const rest = [
      ...searchPlans(known, site, files, program, means),
      ...dataPlans(known, site),
      ...feedPlans(known, site, plans),
    ];
    if (!means.memory) letGo();
    return rest;
  });
  const pages = pageMaker(known, pageMakerOf(config, effects, templates), templates, { files, ...means });
  return { known, plans, later, pages, count: () => plans.length + later().length };
}

/**
 * Clippings by path, as far as each is known by itself: for those few neither the others are looked at nor relations
 * found. Without those that cannot be read.
 */
export function openClippings(
  config: Config,
  effects: Effects,
  paths: readonly string[],
): ReadonlyMap<string, Clipping> {
  // Articles of one file have its path, and a number.
  const files = new Set(paths.flatMap((path) => [path, path.replace(/#\d+$/, "")]));
  return onceMoreIfChanged(() =>
    withStore(effects.files, storeFolder(config), { fresh: false, forget: false }, (store) =>
      withCrew(config, effects, store, [], (crew) => {
        const found = findSeeds(config, effects.files);
        const asked = { ...found, seeds: found.seeds.filter(({ path }) => files.has(path)) };
        const { tables } = loadTables(config, effects, []);
        const means = { store, crew, started: effects.clock(), memory: NO_MEMORY };
        const { results } = eachClipping(config, effects, means, tables, asked);
        return new Map(results.filter(isExamined).map((one) => [one.path, one.dossier().clipping]));
      }),
    ),
  );
}

export interface OpenOptions {
  /** Kinds of evidence that are left out. */
  readonly without?: readonly EvidenceKind[];
}

/** The archive without its site, for `explain` and `export`: it needs no output folder. */
export function openArchive(
  config: Config,
  effects: Effects,
  { without = [] }: OpenOptions = {},
): KnownArchive {
  return onceMoreIfChanged(() =>
    withStore(effects.files, storeFolder(config), { fresh: false, forget: false }, (store) =>
      withCrew(config, effects, store, without, (crew) =>
        know(config, effects, { store, crew, started: effects.clock() }, without),
      ),
    ),
  );
}
