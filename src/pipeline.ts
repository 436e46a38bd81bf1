import { basename } from "node:path";
import { onceMoreIfChanged } from "./cache/fingerprint.ts";
import { type Store, storeFolder, withStore } from "./cache/store.ts";
import { compare } from "./compare/compare.ts";
import type { Config } from "./config.ts";
import { readOnly } from "./effects/read-only.ts";
import type { Effects } from "./effects.ts";
import type { EvidenceKind } from "./knowledge/load-knowledge.ts";
import { pageMakerOf, rules, templatesOf } from "./pipeline/clipping-pages.ts";
import { type CrewOnCall, withCrew } from "./pipeline/crew.ts";
import { dataPlans } from "./pipeline/data-plans.ts";
import { dossiersOnce } from "./pipeline/dossiers-once.ts";
import {
  type DossierErrand,
  type Examined,
  examiner,
  isExamined,
  isUnreadable,
  type Place,
} from "./pipeline/examine.ts";
import { feedPlans } from "./pipeline/feed-plans.ts";
import { fieldWork } from "./pipeline/field-work.ts";
import { furnish } from "./pipeline/furnish.ts";
import { memoIn } from "./pipeline/memo.ts";
import { hearNames } from "./pipeline/owners-names.ts";
import { hearOwner } from "./pipeline/owners-words.ts";
import { pageMaker } from "./pipeline/page-maker.ts";
import { reportOf } from "./pipeline/report-of.ts";
import { searchPlans, siteScript } from "./pipeline/search-plans.ts";
import { loadTables } from "./pipeline/tables.ts";
import { findSeeds } from "./read/find-seeds.ts";
import { nameClippings } from "./read/name-clippings.ts";
import type { Archive } from "./records/archive.ts";
import type { BuildReport } from "./records/build-report.ts";
import type { SeedFile } from "./records/clipping.ts";
import type { Dossier } from "./records/dossier.ts";
import type { FurnitureNote } from "./records/furniture.ts";
import { eventTraces } from "./relate/events/traces.ts";
import { relate } from "./relate/relate.ts";
import type { Telling } from "./render/events/telling.ts";
import { planSite } from "./render/plan.ts";
import { siteOf } from "./render/site.ts";
import { rehearse, write } from "./write/write.ts";

export interface BuildOptions {
  /** Work everything out again, and trust no file of the last build. */
  readonly full: boolean;
}

/** Builds the site. Throws `ArchiveError` for what the owner must mend. */
export function build(config: Config, effects: Effects, { full }: BuildOptions): BuildReport {
  const { files, clock } = effects;
  return onceMoreIfChanged(() => {
    const started = clock();
    return withStore(files, storeFolder(config), { fresh: full, forget: true }, (store) =>
      withCrew(config, effects, store, [], (crew) => {
        const { known, plans, pages } = planned(config, effects, store, crew, started);
        const site = { plans, pages, seeds: known.digests };
        const written = write(site, config.output, effects, { full });
        return reportOf(config, known, plans.length, written, clock() - started);
      }),
    );
  });
}

/** A build in all but writing: not a file is changed. Throws as `build` does. */
export function inspect(config: Config, effects: Effects): BuildReport {
  const { clock } = effects;
  const looking = { ...effects, files: readOnly(effects.files) };
  return onceMoreIfChanged(() => {
    const started = clock();
    return withStore(looking.files, storeFolder(config), { fresh: false, forget: false }, (store) =>
      withCrew(config, looking, store, [], (crew) => {
        const { known, plans, pages } = planned(config, looking, store, crew, started);
        rehearse({ plans, pages }, config.output, looking);
        return reportOf(config, known, plans.length, NOTHING_WRITTEN, clock() - started);
      }),
    );
  });
}

const NOTHING_WRITTEN = { written: 0, deleted: 0, new: 0, changed: 0, removed: 0 };

/** All that is known, the files that the site has, and how each is made. */
function planned(config: Config, effects: Effects, store: Store, crew: CrewOnCall, started: number) {
  const { files, program } = effects;
  const templates = templatesOf(config, effects);
  const known = know(config, effects, { store, crew, started });
  const { archive, dossier } = known;
  const site = siteOf(config, program);
  const index = searchPlans(known, site, files, program);
  const listed = planSite({
    archive,
    site,
    templates,
    rules,
    load: dossier,
    compare,
    tellings: known.tellings,
    searchable: index.length > 0,
    script: siteScript(files, program),
    recorded: true,
  });
  const plans = [...listed, ...index, ...dataPlans(known, site), ...feedPlans(known, site, listed)];
  const pages = pageMaker(known, pageMakerOf(config, effects, templates), templates, { files, store, crew });
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

/** All that is known of a folder of clippings. */
export interface KnownArchive {
  readonly archive: Archive;
  /** How many clippings the input folder holds, unreadable ones too. */
  readonly found: number;
  /** By path. */
  readonly ids: ReadonlyMap<string, string>;
  /** By path, of the clippings that could be read: SHA-256, and where they lie. */
  readonly digests: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** By path; only of clippings that could be read. With what other clippings say of its day. */
  readonly dossier: (path: string) => Dossier;
  /** By path: what a thread must know to have the dossier. */
  readonly errand: (path: string) => DossierErrand;
  /** By path: lines that stand in other clippings of its source, too. */
  readonly furniture: (path: string) => readonly FurnitureNote[];
  readonly terms: (path: string) => Examined["terms"];
  readonly tellings: (path: string) => readonly Telling[];
}

/** Of so many bytes of clippings, what is known together with all others stays in memory. */
const IN_MEMORY = 4 << 20;

/**
 * find ▶ cut into articles ▶ hear the owner; read ▶ claim, each clipping alone (`pipeline/stages.ts`); furniture, all of
 * them together; settle ▶ date ▶ events and names, each alone again; name ▶ relate, all together.
 */
function know(
  config: Config,
  effects: Effects,
  { store, crew, started }: { readonly store: Store; readonly crew: CrewOnCall; readonly started: number },
  without: readonly EvidenceKind[] = [],
): KnownArchive {
  const found = findSeeds(config, effects.files);
  const known = loadTables(config, effects, without);
  const places = found.seeds.map((seed) => ({ seed, place: `${config.input}/${seed.name}` }));
  const field = fieldWork(crew, store, places);
  const { parts, trace, examine, wanted, unseen } = examiner(
    config,
    effects,
    store,
    known.tables,
    started,
    field.taken,
  );
  const seeds = found.seeds.flatMap(parts);
  const owner = hearOwner(config, effects.files, { ...found, seeds }, wanted);

  const each = <T>(stage: string, work: (seed: SeedFile) => T): readonly T[] => {
    effects.progress.start(stage, seeds.length);
    const results = seeds.map((seed) => {
      const result = work(seed);
      effects.progress.step();
      return result;
    });
    effects.progress.end();
    return results;
  };
  field.ahead(
    "trace",
    seeds.flatMap((seed) => unseen(seed, owner.on(seed)) ?? []),
  );
  const traces = each("read", (seed) => trace(seed, owner.on(seed)) ?? []).flat();
  const furniture = furnish(traces, effects.program.code, store);
  field.ahead(
    "examine",
    seeds.flatMap((seed) => unseen(seed, owner.on(seed), furniture.on(seed.path)) ?? []),
  );
  const results = each("settle", (seed) => examine(seed, owner.on(seed), furniture.on(seed.path)));

  const examined = results.filter(isExamined);
  const unreadable = results.filter(isUnreadable);
  // A file that cannot be read just now keeps its name from others.
  const names = nameClippings([...examined, ...unreadable]);
  owner.confirm(names.ids);
  const cards = examined.map(({ path, card }) => ({ id: names.ids.get(path)!, ...card }));
  const said = hearNames(config, effects.files);
  const setProblems = [
    ...found.problems,
    ...known.problems,
    ...owner.problems,
    ...said.problems,
    ...unreadable.map((one) => one.problem),
  ];
  const byPath = new Map(examined.map((one) => [one.path, one]));
  const archive = relate(cards, [...setProblems, ...names.problems], {
    wishes: config.stories,
    ...(config.file !== null && { wishedIn: basename(config.file) }),
    together: !without.includes("archive"),
    names: said.names,
    sources: known.tables.sources.indexed(),
    memo: memoIn(store, effects.program.code, known.tables.background.digest),
    retold: (asked) =>
      asked.map(({ card, told }) => eventTraces(byPath.get(card.path)!.dossier(told).events)),
  });

  for (const { id, path } of archive.cards) {
    const told = archive.together.get(id);
    if (told) byPath.get(path)!.keep(told);
  }

  const told = (path: string) => archive.together.get(names.ids.get(path)!) ?? [];
  const column = <T>(of: (one: Examined) => T) => new Map(examined.map((one) => [one.path, of(one)]));
  return {
    archive,
    found: seeds.length,
    ids: names.ids,
    digests: column((one) => one.sha256),
    places: column((one) => one.place),
    dossier: dossiersOnce((path) => byPath.get(path)!.dossier(told(path)), IN_MEMORY),
    errand: (path) => byPath.get(path)!.errand(told(path)),
    furniture: furniture.notes,
    terms: (path) => byPath.get(path)!.terms,
    tellings: (path) => byPath.get(path)!.tellings(),
  };
}
