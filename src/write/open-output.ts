import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import type { PagePlan } from "../records/page.ts";
import { ArchiveError } from "../report/archive-error.ts";
import {
  type Entry,
  MANIFEST,
  type Manifest,
  PENDING,
  parseManifest,
  parsePending,
  UNSURE,
} from "./manifest.ts";

/** The output folder as the build finds it; what the build does to it is done to this, too. */
export interface Output {
  readonly folder: string;
  readonly manifest: Pick<Manifest, "seeds"> & { readonly files: Map<string, Entry> };
  /** Paths of files that somebody began to write since then. */
  readonly pending: ReadonlySet<string>;
  /** Sizes of all files in the folder, ours or not, by path below it. */
  readonly present: Map<string, number>;
  /** Of some pages the names of their places (`write/places.ts`), as long as they are the same pages. */
  readonly places: Map<string, string>;
  /** The pages as they were planned when all of them were there last; none: nobody knows. */
  readonly pages: KnownPages;
  /** Of some pages where their links lead (`write/page-links.ts`), as digests of paths. */
  readonly targets: Map<string, Uint32Array>;
}

export interface KnownPages {
  readonly plans: readonly PagePlan[];
  readonly paths: ReadonlySet<string>;
}

const NO_PAGES: KnownPages = { plans: [], paths: new Set() };

/** Throws `ArchiveError` for a folder that has something in it and is not ours. */
export function openOutput(folder: string, files: Files): Output {
  const present = new Map(filesIn(folder, files).map(({ name, size }) => [name, size]));
  const isOurs = present.has(MANIFEST) || present.has(PENDING);
  const foreign = isOurs ? undefined : [...present.keys()].find((name) => !name.startsWith("."));
  if (foreign !== undefined) throw notOurs(folder, foreign);

  const bytesOf = (name: string) => (present.has(name) ? files.read(`${folder}/${name}`) : null);
  const [said, begun] = [bytesOf(MANIFEST), bytesOf(PENDING)];
  const { seeds, files: written } = said ? parseManifest(said, `${folder}/${MANIFEST}`) : NOTHING;
  const pending = new Set(begun ? parsePending(begun, `${folder}/${PENDING}`) : []);
  const ours = new Map(written);
  for (const path of pending) ours.set(path, UNSURE);
  return {
    folder,
    manifest: { seeds, files: ours },
    pending,
    present,
    places: new Map(),
    pages: NO_PAGES,
    targets: new Map(),
  };
}

/** So many bytes are the list of some thirty thousand files: of fewer it gains nothing, and a thread takes memory. */
const LONG_LIST = 1 << 22;

/** Does it hold so many files that to look at each of them takes a while? */
export const isLargeOutput = (folder: string, files: Pick<Files, "look">): boolean =>
  (files.look(`${folder}/${MANIFEST}`)?.size ?? 0) > LONG_LIST;

const NOTHING: Manifest = { seeds: new Map(), files: new Map() };

function filesIn(folder: string, files: Files) {
  try {
    return files.exists(folder) ? files.list(folder) : [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "output-unreadable",
      `The output folder ${folder} could not be looked into: ${reasonOf(error)}.`,
      "Check that it is a folder and that you may read and write it, or choose another one with --output.",
      { cause: error },
    );
  }
}

function notOurs(folder: string, name: string): ArchiveError {
  return new ArchiveError(
    "output-not-ours",
    `The output folder ${folder} was not made by Clipfile and is not empty (${name} is in it), so nothing was written.`,
    "Choose an empty or new folder with --output, or empty this one.",
  );
}
