import { resolve } from "node:path";
import { type FolderListener, type FolderWatch, watchFolders } from "./folder-watch.ts";
import { gather } from "./gather.ts";
import { secondLook } from "./second-look.ts";
import type { WatchedPlaces } from "./watched-places.ts";

export interface ChangeListener {
  /** Something at these paths was added, changed or removed; absolute, in order. */
  changed(paths: readonly string[]): void;
  /** Not everything can be watched: too many files for this system, mostly. Told once of each kind. */
  troubled(error: Error): void;
}

export interface Changes {
  close(): Promise<void>;
}

/** Watches the places from now on: what changes after this has resolved is reported. */
export async function watchChanges(places: WatchedPlaces, listener: ChangeListener): Promise<Changes> {
  const batch = gather((paths) => {
    second.lookAt(paths);
    listener.changed(paths);
  });
  const second = secondLook((path) => batch.add(path));
  const fail = onceOfEachKind((error) => listener.troubled(error));
  const watching = await begin(places, { hear: (path) => batch.add(path), fail });
  return {
    async close() {
      second.close();
      batch.close();
      await watching.close();
    },
  };
}

const begin = (places: WatchedPlaces, listener: FolderListener): Promise<Changes> | FolderWatch =>
  process.platform === "linux" ? watchFolders(places, listener) : watchFiles(places, listener);

/** On systems that tell of a folder only that something was done in it. */
async function watchFiles(
  { roots, ignores }: WatchedPlaces,
  { hear, fail }: FolderListener,
): Promise<Changes> {
  // Where it is not needed it is not even loaded.
  const { watch } = await import("chokidar");
  const watcher = watch([...roots], {
    ignoreInitial: true,
    // A file that may not be read is a clipping with a problem, so it counts.
    ignorePermissionErrors: true,
    ignored: (path) => ignores(resolve(path)),
  });
  watcher.on("all", (_, path) => hear(resolve(path)));
  watcher.on("error", fail);
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return watcher;
}

/** A system that can watch no more files says so for each of them. */
function onceOfEachKind(hear: (error: Error) => void): (error: unknown) => void {
  const heard = new Set<string>();
  return (thrown) => {
    const error: NodeJS.ErrnoException = thrown instanceof Error ? thrown : new Error(String(thrown));
    const kind = error.code ?? error.message;
    if (!heard.has(kind)) hear(error);
    heard.add(kind);
  };
}
