import { basename, dirname, join, resolve } from "node:path";
import { checkFolders } from "./config/check-folders.ts";
import { readSettings } from "./config/read-settings.ts";
import { parseBaseUrl, type Settings } from "./config/settings.ts";
import type { Files } from "./effects.ts";
import type { Rewordings } from "./interface/rewording.ts";
import { ArchiveError } from "./report/archive-error.ts";

/** What an owner may set, checked and filled with defaults. All folders are absolute. */
export interface Config {
  /** Folder of the config file (or the working folder, where there is none): paths in messages start here. */
  readonly root: string;
  /** The config file that was read; null when there is none. */
  readonly file: string | null;
  readonly title: string;
  readonly description: string | null;
  /** BCP 47; language of the site's own words. */
  readonly language: string;
  /** Words of the interface that the owner would rather have otherwise, by their place in its table. */
  readonly rewordings?: Rewordings;
  /** Absolute address of the published site, ending in `/`; null: pages never need it. */
  readonly baseUrl: string | null;
  readonly input: string;
  /** True where the call names another input than the settings: what is kept beside the config is not about it. */
  readonly otherInput?: boolean;
  readonly output: string;
  /** The owner's templates; a file missing there is taken from the program's own. */
  readonly templates: string;
  /** How `01/02/2022` is to be read where nothing else decides; null: both readings stay. */
  readonly dateOrder: "dmy" | "mdy" | null;
  /** The owner's tables of who held which office when, and of dated facts; null: none. Absolute. */
  readonly terms: string | null;
  readonly facts: string | null;
  /** The owner's table of papers, stations, sites and agencies; null: none. Absolute. */
  readonly sources: string | null;
  /** What the owner says of stories: ids or paths of clippings that are of one, and of those that are apart. */
  readonly stories: StoryWishes;
  /** Tables of names that the settings name, relative to `root`; without: `people.csv` and its like beside the settings. */
  readonly names?: Partial<Readonly<Record<"people" | "organisations" | "places", string>>>;
  readonly publish: Publish;
  readonly rights: string | null;
  readonly contact: string | null;
}

export interface StoryWishes {
  readonly merge: readonly (readonly string[])[];
  /** Those of one list are apart from each other; one alone is apart from all. */
  readonly split: readonly (readonly string[])[];
}

export interface Publish {
  readonly text: "full" | "excerpt";
  readonly originals: boolean;
  /** The texts of an archive are mostly those of others: search engines are asked to stay away unless it says otherwise. */
  readonly robots: "index" | "noindex";
}

export interface LoadOptions {
  /** Folder of the call, absolute: paths of the call start here, those of the config file in its own folder. */
  readonly cwd: string;
  /** The config file that the call names; without one, `archive.yaml` or `archive.yml` in `cwd`, if there is one. */
  readonly config?: string | undefined;
  /** What the call sets; it goes before the config file. */
  readonly overrides?: Overrides;
  /** Absolute folder of the program itself, which no site may be written over. */
  readonly home?: string;
  /** True when no site is going to be written, so that it does not matter where the output folder lies. */
  readonly readOnly?: boolean;
  readonly files: Pick<Files, "read" | "exists" | "realPath">;
}

/** As typed in the call. */
export interface Overrides {
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly templates?: string | undefined;
  readonly baseUrl?: string | undefined;
}

/** Reads and checks what the owner set. Throws an ArchiveError (2) for whatever cannot be meant. */
export function loadConfig(options: LoadOptions): Config {
  const { cwd, overrides = {}, files } = options;
  const file = findFile(options);
  const root = file === null ? resolve(cwd) : dirname(file);
  const settings = file === null ? {} : readSettings(file, options.config ?? basename(file), files);
  const folder = (name: "input" | "output" | "templates", usual: string): string => {
    const typed = overrides[name];
    return typed === undefined ? resolve(root, settings[name] ?? usual) : resolve(cwd, typed);
  };
  const isOther = folder("input", "seeds") !== resolve(root, settings.input ?? "seeds");
  const config: Config = {
    ...wordsOf(settings),
    root,
    file,
    ...(isOther && { otherInput: true }),
    baseUrl: overrides.baseUrl === undefined ? (settings.baseUrl ?? null) : baseUrlOfCall(overrides.baseUrl),
    input: folder("input", "seeds"),
    output: folder("output", "public"),
    templates: folder("templates", "templates"),
    terms: settings.terms === undefined ? null : resolve(root, settings.terms),
    facts: settings.facts === undefined ? null : resolve(root, settings.facts),
    sources: settings.sources === undefined ? null : resolve(root, settings.sources),
  };
  if (!options.readOnly) checkFolders(config, options.home ?? null, files);
  return config;
}

/** The settings that are neither folders nor the address. */
function wordsOf(settings: Settings) {
  return {
    title: settings.title ?? "Clippings",
    description: settings.description ?? null,
    language: settings.language ?? "en",
    ...(settings.words !== undefined && { rewordings: settings.words }),
    dateOrder: settings.dateOrder ?? null,
    stories: { merge: [], split: [], ...settings.stories },
    ...(hasNames(settings) && { names: namesOf(settings) }),
    publish: { text: "full", originals: true, robots: "noindex", ...settings.publish } as const,
    rights: settings.rights ?? null,
    contact: settings.contact ?? null,
  };
}

const namesOf = ({ people, organisations, places }: Settings) => ({
  ...(people !== undefined && { people }),
  ...(organisations !== undefined && { organisations }),
  ...(places !== undefined && { places }),
});

const hasNames = (settings: Settings): boolean => Object.keys(namesOf(settings)).length > 0;

function findFile({ cwd, config, files }: LoadOptions): string | null {
  if (config !== undefined) return resolve(cwd, config);
  const found = ["archive.yaml", "archive.yml"]
    .map((name) => join(cwd, name))
    .filter((path) => files.exists(path));
  if (found.length > 1) {
    throw new ArchiveError(
      "config-double",
      "There are two files of settings, archive.yaml and archive.yml.",
      "Keep one of them, or say which one with --config.",
      { exitCode: 2 },
    );
  }
  return found[0] ?? null;
}

function baseUrlOfCall(typed: string): string {
  const address = parseBaseUrl(typed);
  if (address !== null) return address;
  throw new ArchiveError(
    "wrong-call",
    `"${typed}" cannot be the address of the site.`,
    "Write it in full, for example: --base-url https://example.org/archive/",
    { exitCode: 2 },
  );
}
