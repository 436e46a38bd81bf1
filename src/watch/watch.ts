import { randomUUID } from "node:crypto";
import type { Config } from "../config.ts";
import type { BuildReport } from "../records/build-report.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { type Changes, watchChanges } from "./changes.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Preview, type PreviewState, serve } from "./serve.ts";
import { toShownError } from "./shown-error.ts";
import { watchedPlaces } from "./watched-places.ts";

export interface WatchSettings {
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  /** The program's own templates: changed by those who work on the program. */
  readonly ownTemplates: string;
  /** Reads the settings anew; throws an ArchiveError. */
  readonly configure: () => Config;
  readonly build: (config: Config) => Promise<BuildReport>;
  readonly hear: (event: WatchEvent) => void;
}

export type WatchEvent =
  | { readonly kind: "serving"; readonly address: string }
  /** `paths` are those whose change it answers; empty: the first build. */
  | { readonly kind: "built"; readonly report: BuildReport; readonly paths: readonly string[] }
  | { readonly kind: "failed"; readonly error: unknown }
  /** Some changes may go unseen. */
  | { readonly kind: "troubled"; readonly error: Error };

export interface Watching {
  readonly address: string;
  /** Lets a build that is under way end, then lets go of everything. */
  close(): Promise<void>;
}

/**
 * Builds, serves, and builds again with every change, always the whole archive through the same build. What fails
 * later is told and heals with the next change; what is wrong at the start is thrown, but for a broken template.
 */
export async function watch(settings: WatchSettings): Promise<Watching> {
  const { hear, configure, build } = settings;
  const changedPaths = new Set<string>();
  const nextBuild = buildNames();
  let config = configure();
  let state: PreviewState = { build: nextBuild(), error: null };
  let preview: Preview | null = null;

  const watchPlacesOf = (of: Config): Promise<Changes> =>
    watchChanges(watchedPlaces(of, settings.ownTemplates), {
      changed(paths) {
        for (const path of paths) changedPaths.add(path);
        turns.ask();
      },
      troubled: (error) => hear({ kind: "troubled", error }),
    });

  const buildFrom = async (fresh: Config) => {
    const paths = [...changedPaths];
    changedPaths.clear();
    const report = await build(fresh);
    const changed = report.written + report.deleted > 0 || fresh.output !== config.output;
    if (fresh.output !== config.output) preview?.serveFrom(fresh.output);
    config = fresh;
    state = { build: changed ? nextBuild() : state.build, error: null };
    hear({ kind: "built", report, paths });
  };

  const failed = (error: unknown) => {
    state = { ...state, error: toShownError(error) };
    hear({ kind: "failed", error });
  };

  let watched = config;
  let changes = await watchPlacesOf(config);
  const rebuild = async () => {
    try {
      const fresh = configure();
      if (!samePlaces(fresh, watched)) {
        await changes.close();
        changes = await watchPlacesOf(fresh);
        watched = fresh;
      }
      await buildFrom(fresh);
    } catch (error) {
      failed(error);
    }
    preview?.show(state);
  };
  const turns = oneAtATime(rebuild);

  const close = async () => {
    await changes.close();
    await turns.idle();
    await preview?.close();
  };

  try {
    await buildFrom(config).catch((error) => {
      if (!healsWhileWatching(error)) throw error;
      failed(error);
    });
    preview = await serve({ folder: config.output, host: settings.host, port: settings.port }, state);
    hear({ kind: "serving", address: preview.address });
    return { address: preview.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Names that no other run of the program has used: a page of yesterday's preview must not pass for today's. */
function buildNames(): () => string {
  const run = randomUUID();
  let count = 0;
  return () => `${run}/${count++}`;
}

const samePlaces = (a: Config, b: Config): boolean =>
  (["root", "file", "input", "output", "templates"] as const).every((key) => a[key] === b[key]);

/** A template is what one works on with the preview open; the rest is a wrong call and ends it. */
const healsWhileWatching = (error: unknown): boolean =>
  error instanceof ArchiveError && error.code === "template-broken";
