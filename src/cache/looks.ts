import type { Files, FoundFile } from "../effects.ts";
import { digestOf } from "./key.ts";
import { orNothing } from "./or-nothing.ts";

/** What some work looked at: enough to see later whether it would see the same again. */
export interface Looks {
  /** Folders that were listed, and the digest of what lay in them: names, sizes, times of change. */
  readonly lists: readonly (readonly [folder: string, digest: string | null])[];
  /** Files that were read, but for those in listed folders whose time of change says enough; null: not there. */
  readonly reads: readonly (readonly [path: string, digest: string | null])[];
  readonly exists: readonly (readonly [path: string, there: boolean])[];
}

/** Files whose every look is noted. `known`: a folder whose files are not read again to see whether they are the same. */
export function notingFiles(files: Files, known: string) {
  const lists = new Map<string, string | null>();
  const reads = new Map<string, string | null>();
  const exists = new Map<string, boolean>();
  let newest = 0;
  let missed = false;

  const readKnown = (path: string) => {
    try {
      return files.read(path);
    } catch (error) {
      missed = true;
      throw error;
    }
  };

  const noting: Files = {
    ...files,
    list(folder) {
      lists.set(folder, null);
      const found = files.list(folder);
      lists.set(folder, digestOfList(found));
      for (const { changed } of found) newest = Math.max(newest, changed);
      return found;
    },
    read(path) {
      if (path.startsWith(`${known}/`)) return readKnown(path);
      reads.set(path, null);
      const bytes = files.read(path);
      reads.set(path, digestOf(bytes));
      return bytes;
    },
    exists(path) {
      const there = files.exists(path);
      exists.set(path, there);
      return there;
    },
  };
  return {
    files: noting,
    looks: (): Looks => ({ lists: [...lists], reads: [...reads], exists: [...exists] }),
    /** A file of the known folder could not be read: perhaps it can be the next time, and nothing tells. */
    hasMissed: () => missed,
    /** When what was listed changed last, in milliseconds. */
    newest: () => newest,
  };
}

/** Would all of it look the same now? */
export function looksTheSame(files: Files, { lists, reads, exists }: Looks): boolean {
  return (
    exists.every(([path, there]) => files.exists(path) === there) &&
    reads.every(([path, digest]) => digestOfFile(files, path) === digest) &&
    lists.every(([folder, digest]) => digestOfFolder(files, folder) === digest)
  );
}

function digestOfFile(files: Files, path: string): string | null {
  const bytes = orNothing(() => files.read(path));
  return bytes ? digestOf(bytes) : null;
}

function digestOfFolder(files: Files, folder: string): string | null {
  const found = orNothing(() => files.list(folder));
  return found ? digestOfList(found) : null;
}

const digestOfList = (found: readonly FoundFile[]): string =>
  digestOf(found.map(({ name, size, changed }) => `${name}\0${size}\0${changed}\n`).join(""));
