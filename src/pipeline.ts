import { onceMoreIfChanged } from "./cache/fingerprint.ts";
import { asOnlyWriter } from "./cache/one-writer.ts";
import { keepStores, type StoreKeeper } from "./cache/open-store.ts";
import { storeFolder, withStore } from "./cache/store.ts";
import { compare } from "./compare/compare.ts";
import type { Config } from "./config.ts";
import { readOnly } from "./effects/read-only.ts";
import type { Effects, Files } from "./effects.ts";
import type { EvidenceKind } from "./knowledge/load-knowledge.ts";
import { pageMakerOf, rules, templatesOf } from "./pipeline/clipping-pages.ts";
import { withCrew } from "./pipeline/crew.ts";
import { dataPlans } from "./pipeline/data-plans.ts";
import { feedPlans } from "./pipeline/feed-plans.ts";
import { type KnownArchive, know, type Means } from "./pipeline/know.ts";
import { lastBuildOf, NOTHING_WRITTEN, repeated } from "./pipeline/last-time.ts";
import { pageMaker } from "./pipeline/page-maker.ts";
import { takeRecords } from "./pipeline/records.ts";
import { reportOf } from "./pipeline/report-of.ts";
import { searchPlans, siteScript } from "./pipeline/search-plans.ts";
import type { BuildReport } from "./records/build-report.ts";
import { type Memory, memory } from "./relate/recall.ts";
import { planSite } from "./render/plan.ts";
import { siteOf } from "./render/site.ts";
import { rehearse, write } from "./write/write.ts";

export { memory } from "./relate/recall.ts";

export interface BuildOptions {
  /** Work everything out again, and trust no file of the last build. */
  readonly full: boolean;
  /** Files of `clipfile extract`, absolute; absent: none. */
  readonly records?: readonly string[];
  /** What is kept in memory for the next build; absent: this is the only one. */
  readonly memory?: BuildMemory;
}

/** What a program that builds again and again keeps in memory. It changes no outcome. */
export interface BuildMemory {
  readonly stores: StoreKeeper;
  readonly relations: Memory;
}

export const buildMemory = (): BuildMemory => ({ stores: keepStores(), relations: memory() });

/** Builds the site, unless nothing was changed since the last time. Throws `ArchiveError` for what the owner must mend. */
export const build = (config: Config, effects: Effects, options: BuildOptions): BuildReport =>
  (options.full ? null : repeated(config, effects)) ?? rebuild(config, effects, options);

/** Builds the site without asking whether anything was changed. Throws as `build` does. */
export function rebuild(config: Config, effects: Effects, options: BuildOptions): BuildReport {
  return onceMoreIfChanged(() => {
    const started = effects.clock();
    const last = lastBuildOf(config, effects, started);
    const report = asOnlyWriter(config, effects.files, () =>
      buildAnew(config, effects, { ...options, files: last.files, started }),
    );
    last.remember(report);
    return { ...report, seconds: (effects.clock() - started) / 1000 };
  });
}

/** `files`: for all but the output. */
function buildAnew(
  config: Config,
  effects: Effects,
  options: BuildOptions & { readonly files: Files; readonly started: number },
): BuildReport {
  const { files, started, full, records = [], memory } = options;
  const looking = { ...effects, files };
  const opened = memory?.stores.withStore ?? withStore;
  return opened(effects.files, storeFolder(config), { fresh: full, forget: true }, (store) =>
    withCrew(config, looking, store, [], (crew) => {
      takeRecords(records, effects.files, store, effects.program.code);
      const means = { store, crew, started, ...(memory && { memory: memory.relations }) };
      const { known, plans, pages } = planned(config, looking, means);
      const site = { plans, pages, seeds: known.digests };
      const written = write(site, config.output, effects, { full });
      return reportOf(config, known, plans.length, written, effects.clock() - started);
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
        const { known, plans, pages } = planned(config, looking, { store, crew, started });
        rehearse({ plans, pages }, config.output, looking);
        return reportOf(config, known, plans.length, NOTHING_WRITTEN, clock() - started);
      }),
    );
  });
}

/** All that is known, the files that the site has, and how each is made. */
function planned(config: Config, effects: Effects, means: Means) {
  const { files, program } = effects;
  const templates = templatesOf(config, effects);
  const known = know(config, effects, means);
  const { archive, dossier } = known;
  const site = siteOf(config, program);
  const index = searchPlans(known, site, files, program, means.store);
  const listed = planSite({
    archive,
    site,
    templates,
    rules,
    load: dossier,
    compare,
    tellings: known.tellings,
    searchable: index.length > 0,
    script: siteScript(site, files, program),
    recorded: true,
  });
  const plans = [...listed, ...index, ...dataPlans(known, site), ...feedPlans(known, site, listed)];
  const pages = pageMaker(known, pageMakerOf(config, effects, templates), templates, { files, ...means });
  return { known, plans, pages };
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
