import { onceMoreIfChanged } from "./cache/fingerprint.ts";
import { type Store, storeFolder, withStore } from "./cache/store.ts";
import type { Config } from "./config.ts";
import { dateRules } from "./date/rules.ts";
import type { Effects } from "./effects.ts";
import { extractRules } from "./extract/rules.ts";
import { type Examined, examiner, isExamined, isUnreadable } from "./pipeline/examine.ts";
import { hearNames } from "./pipeline/owners-names.ts";
import { hearOwner } from "./pipeline/owners-words.ts";
import { pageMaker } from "./pipeline/page-maker.ts";
import { reportOf } from "./pipeline/report-of.ts";
import { findSeeds } from "./read/find-seeds.ts";
import { nameClippings } from "./read/name-clippings.ts";
import type { Archive } from "./records/archive.ts";
import type { BuildReport } from "./records/build-report.ts";
import type { Dossier } from "./records/dossier.ts";
import { relate } from "./relate/relate.ts";
import { planSite } from "./render/plan.ts";
import { siteOf } from "./render/site.ts";
import { loadTemplates } from "./render/templates.ts";
import { write } from "./write/write.ts";

export interface BuildOptions {
  /** Work everything out again, and trust no file of the last build. */
  readonly full: boolean;
}

/** What the about page tells of the rules. */
const rules = { extract: extractRules, date: dateRules };

/** Builds the site. Throws `ArchiveError` for what the owner must mend. */
export function build(config: Config, effects: Effects, { full }: BuildOptions): BuildReport {
  const { files, program, clock } = effects;
  return onceMoreIfChanged(() => {
    const started = clock();
    const templates = loadTemplates(files, { own: `${program.home}/templates`, owner: config.templates });
    return withStore(files, storeFolder(config), { fresh: full, forget: true }, (store) => {
      const known = know(config, effects, store, started);
      const { archive, dossier, digests } = known;
      const site = siteOf(config, program);
      const plans = planSite({ archive, site, templates, rules, load: dossier });
      const make = pageMaker(known.places, templates, files);
      const written = write({ plans, make, seeds: digests }, config.output, effects, { full });
      return reportOf(config, known, plans.length, written, clock() - started);
    });
  });
}

/** The archive without its site, for `explain` and `export`: it needs no output folder. */
export function openArchive(config: Config, effects: Effects): KnownArchive {
  return onceMoreIfChanged(() =>
    withStore(effects.files, storeFolder(config), { fresh: false, forget: false }, (store) =>
      know(config, effects, store, effects.clock()),
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
  /** By path, of the clippings that could be read: SHA-256, absolute place of the file. */
  readonly digests: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  /** By path; only of clippings that could be read. */
  readonly dossier: (path: string) => Dossier;
}

/** find ▶ hear the owner ▶ read ▶ extract ▶ date (`pipeline/examine.ts`), each file alone; then all of them together: name ▶ relate. */
function know(config: Config, effects: Effects, store: Store, started: number): KnownArchive {
  const found = findSeeds(config, effects.files);
  const { seeds } = found;
  const { examine, wanted } = examiner(config, effects, store, started);
  const owner = hearOwner(config, effects.files, found, wanted);

  effects.progress.start("read", seeds.length);
  const results = seeds.map((seed) => {
    const result = examine(seed, owner.on(seed));
    effects.progress.step();
    return result;
  });
  effects.progress.end();

  const examined = results.filter(isExamined);
  const unreadable = results.filter(isUnreadable);
  // A file that cannot be read just now keeps its name from others.
  const names = nameClippings([...examined, ...unreadable]);
  owner.confirm(names.ids);
  const cards = examined.map(({ path, card }) => ({ id: names.ids.get(path)!, ...card }));
  const setProblems = [...found.problems, ...owner.problems, ...unreadable.map((one) => one.problem)];
  const said = hearNames(config, effects.files);
  const archive = relate(cards, [...setProblems, ...names.problems, ...said.problems], said.names);

  const byPath = new Map(examined.map((one) => [one.path, one]));
  const column = <T>(of: (one: Examined) => T) => new Map(examined.map((one) => [one.path, of(one)]));
  return {
    archive,
    found: seeds.length,
    ids: names.ids,
    digests: column((one) => one.sha256),
    places: column((one) => one.place),
    dossier: (path) => byPath.get(path)!.dossier(),
  };
}
