import { byCodePoints } from "../effects/order.ts";
import { ArchiveError } from "../report/archive-error.ts";

/**
 * `.clipfile.json` in the output folder: which of its files are ours, so that a lost store never makes us forget,
 * and which clippings they were made from. No clock, no machine: the same site has the same manifest.
 */
export interface Manifest {
  /** SHA-256 of each clipping of the last build that was finished, by path. */
  readonly seeds: ReadonlyMap<string, string>;
  /** By path below the output folder. */
  readonly files: ReadonlyMap<string, Entry>;
}

/** A file that we wrote. All null: one that a build was about to write when it was killed. */
export interface Entry {
  readonly key: string | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

export const MANIFEST = ".clipfile.json";

/**
 * Beside it while files are being written, and until it says what became of them: their paths. So a build that is killed at
 * any moment leaves no file that the next one does not know, and none that it believes to be made.
 */
export const PENDING = ".clipfile.next.json";

/** Goes up when the shape changes. */
const FORMAT = 1;

/** One line for each clipping and file, in the order of code points. `rowFor`: for a program that goes on, `rowsKept`. */
export function printManifest({ seeds, files }: Manifest, rowFor: RowFor = rowOf): string {
  const seedRows = sorted(seeds).map(([path, sha256]) => JSON.stringify([path, sha256]));
  const fileRows = sorted(files).map(([path, entry]) => rowFor(path, entry));
  return `{"clipfile":${FORMAT},\n"seeds":[\n${seedRows.join(",\n")}\n],\n"files":[\n${fileRows.join(",\n")}\n]}\n`;
}

type RowFor = (path: string, entry: Entry) => string;

const rowOf: RowFor = (path, { key, sha256, bytes }) => JSON.stringify([path, key, sha256, bytes]);

/** A program that goes on prints ten thousand times eight of them, and few are new: each is kept as long as the entry is. */
export const rowsKept: RowFor = (path, entry) => {
  const known = ROWS.get(entry);
  if (known?.path === path) return known.row;
  const row = rowOf(path, entry);
  ROWS.set(entry, { path, row });
  return row;
};

const ROWS = new WeakMap<Entry, { readonly path: string; readonly row: string }>();

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => byCodePoints(a, b));
}

/** Throws `ArchiveError` when it is damaged: then nothing tells our files from the owner's. */
export function parseManifest(bytes: Uint8Array, path: string): Manifest {
  const said = fromJson(new TextDecoder().decode(bytes));
  if (said?.clipfile !== FORMAT || !Array.isArray(said.seeds) || !Array.isArray(said.files)) {
    throw unreadable(path);
  }
  return {
    seeds: new Map(said.seeds.filter(isSeedRow)),
    files: new Map(said.files.filter(isFileRow).map(toFile)),
  };
}

/** Clippings of this build against those of the last. */
export function compareSeeds(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>) {
  let [known, changed] = [0, 0];
  for (const [path, sha256] of now) {
    const last = before.get(path);
    if (last === undefined) continue;
    known += 1;
    if (last !== sha256) changed += 1;
  }
  return { new: now.size - known, changed, removed: before.size - known };
}

/** One line for each path, in the order of code points. */
export function printPending(paths: Iterable<string>): string {
  const rows = [...paths].sort(byCodePoints).map((path) => JSON.stringify(path));
  return `{"clipfile":${FORMAT},\n"files":[\n${rows.join(",\n")}\n]}\n`;
}

/** Throws as `parseManifest` does. */
export function parsePending(bytes: Uint8Array, path: string): readonly string[] {
  const said = fromJson(new TextDecoder().decode(bytes));
  if (said?.clipfile !== FORMAT || !Array.isArray(said.files)) throw unreadable(path);
  return said.files.filter((row) => typeof row === "string");
}

/** Of a file of which nobody knows what it holds: it proves nothing by its key. */
export const UNSURE: Entry = { key: null, sha256: null, bytes: null };

function unreadable(path: string): ArchiveError {
  return new ArchiveError(
    "manifest-unreadable",
    `${path} is damaged or was made by another version of Clipfile, so nothing tells which files of the folder are generated.`,
    "Delete the output folder if all of it was generated, or choose another one, and build again.",
  );
}

function fromJson(text: string): { clipfile?: unknown; seeds?: unknown; files?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function isSeedRow(row: unknown): row is [string, string] {
  return Array.isArray(row) && typeof row[0] === "string" && typeof row[1] === "string";
}

type FileRow = [path: string, key: string | null, sha256: string | null, bytes: number | null];

function isFileRow(row: unknown): row is FileRow {
  return Array.isArray(row) && typeof row[0] === "string";
}

function toFile([path, key, sha256, bytes]: FileRow): [string, Entry] {
  const isWhole = typeof key === "string" && typeof sha256 === "string" && typeof bytes === "number";
  return [path, isWhole ? { key, sha256, bytes } : UNSURE];
}
