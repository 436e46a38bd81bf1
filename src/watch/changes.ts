import { resolve } from "node:path";
import { watch as watchFiles } from "chokidar";
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
  const watcher = watchFiles([...places.roots], {
    ignoreInitial: true,
    // A file that may not be read is a clipping with a problem, so it counts.
    ignorePermissionErrors: true,
    ignored: (path) => places.ignores(resolve(path)),
  });
  watcher.on("all", (_, path) => batch.add(resolve(path)));
  watcher.on(
    "error",
    onceOfEachKind((error) => listener.troubled(error)),
  );
  await new Promise<void>((ready) => watcher.once("ready", ready));
  return {
    async close() {
      second.close();
      batch.close();
      await watcher.close();
    },
  };
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
