import { type Dirent, type FSWatcher, lstatSync, readdirSync, realpathSync, statSync, watch } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { isSystemError } from "../effects/system-error.ts";
import type { WatchedPlaces } from "./watched-places.ts";

export interface FolderListener {
  /** Something was done to what is, or was, at this path. */
  readonly hear: (path: string) => void;
  readonly fail: (error: unknown) => void;
}

export interface FolderWatch {
  close(): void;
}

/**
 * Hears of what is done in the places by a system that tells of each file in a folder, as Linux does: one watch for a folder,
 * and nothing is read again when a file in it was saved. Folders that come are watched from then on. What lies behind a link
 * is told as the link, for it may have another name as well.
 */
export function watchFolders({ roots, ignores }: WatchedPlaces, { hear, fail }: FolderListener): FolderWatch {
  const watched = new Map<string, FSWatcher>();

  const begin = (root: string): readonly string[] => {
    const folder = nearest(root);
    return watched.has(folder) ? [] : enter(folder, null, new Set());
  };
  /** What is in it. `as`: the link as which it is told; `above`: real folders to which links led here, maybe in a circle. */
  function enter(folder: string, as: string | null, above: ReadonlySet<string>): readonly string[] {
    listen(folder, (name) => (name === null ? hear(as ?? folder) : heardIn(folder, name, as, above)));
    const below: string[] = [];
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (ignores(path)) continue;
      below.push(path);
      if (entry.isDirectory()) below.push(...enter(path, as, above));
      else if (entry.isSymbolicLink()) follow(path, as, above);
    }
    return below;
  }
  function follow(link: string, as: string | null, above: ReadonlySet<string>): void {
    const target = targetOf(link);
    if (target === null || above.has(target.real)) return;
    if (target.isFolder) enter(link, as ?? link, new Set([...above, target.real]));
    else listen(link, () => hear(as ?? link));
  }
  function listen(path: string, happened: (name: string | null) => void): void {
    leave(path);
    try {
      const watcher = watch(path, (_, name) => happened(name));
      watcher.on("error", fail);
      watched.set(path, watcher);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (!PASSING.has(error.code ?? "")) fail(error);
    }
  }
  function heardIn(folder: string, name: string, as: string | null, above: ReadonlySet<string>): void {
    // A folder that is no more says its own name.
    if (name === basename(folder) && !isThere(folder)) {
      gone(folder);
      return;
    }
    const path = join(folder, name);
    if (ignores(path)) return;
    hear(as ?? path);
    const kind = kindOf(path);
    // What had this name before may be watched under it still.
    if (kind !== "file" || watched.has(path)) leaveAll(path);
    const found = kind === "folder" ? enter(path, as, above) : [];
    if (kind === "link") follow(path, as, above);
    for (const one of found) hear(as ?? one);
  }
  function gone(folder: string): void {
    leaveAll(folder);
    for (const root of roots) if (!isThere(root)) for (const one of begin(root)) hear(one);
  }
  function leave(path: string): void {
    watched.get(path)?.close();
    watched.delete(path);
  }
  function leaveAll(path: string): void {
    leave(path);
    for (const one of [...watched.keys()]) if (one.startsWith(path + sep)) leave(one);
  }

  for (const root of roots) begin(root);
  return {
    close() {
      for (const path of [...watched.keys()]) leave(path);
    },
  };
}

/** It went before it could be watched, or nobody may look into it. */
const PASSING = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ELOOP"]);

/** The folder itself, or the one above it from which it will be seen to come. */
function nearest(folder: string): string {
  const above = dirname(folder);
  return above === folder || isThere(folder) ? folder : nearest(above);
}

function kindOf(path: string): "file" | "folder" | "link" | null {
  const found = attempt(() => lstatSync(path));
  if (!found) return null;
  if (found.isSymbolicLink()) return "link";
  return found.isDirectory() ? "folder" : "file";
}

const targetOf = (link: string): { readonly real: string; readonly isFolder: boolean } | null =>
  attempt(() => ({ real: realpathSync.native(link), isFolder: statSync(link).isDirectory() }));

const isThere = (path: string): boolean => attempt(() => statSync(path)) !== null;

const entriesOf = (folder: string): readonly Dirent[] =>
  attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];

/** Null: the system refuses, or it is not there. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
