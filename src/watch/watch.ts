import { randomUUID } from "node:crypto";
import type { Config } from "../config.ts";
import type { BuildReport } from "../records/build-report.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { followPlaces } from "./follow-places.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Preview, type PreviewState, serve } from "./serve.ts";
import { toShownError } from "./shown-error.ts";

export interface WatchSettings {
  readonly host: string;
  /** The first port to try. */
  readonly port: number;
  /** The program's own templates: changed by those who work on the program. */
  readonly ownTemplates: string;
  /** Reads the settings anew; throws an ArchiveError. */
  readonly configure: () => Config;
  /** `heard`: all paths at which something changed since the last build; null: it may be anything. */
  readonly build: (config: Config, heard: readonly string[] | null) => Promise<BuildReport>;
  readonly hear: (event: WatchEvent) => void;
}

export type WatchEvent =
  | { readonly kind: "serving"; readonly address: string }
  /** `paths` are those whose change it answers; empty: the first build. */
  | {
      readonly kind: "built";
      readonly report: BuildReport;
      readonly config: Config;
      readonly paths: readonly string[];
    }
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
  const { hear, configure } = settings;
  const changed = new Set<string>();
  const site = keepSite(settings);
  let preview: Preview | null = null;
  let hearsAll = true;

  const turns = oneAtATime(async () => {
    try {
      const config = configure();
      await places.follow(config);
      await site.build(config, take(changed), hearsAll);
      preview?.serveFrom(config.output);
    } catch (error) {
      site.fail(error);
    }
    preview?.show(site.state());
  });
  const places = followPlaces(settings.ownTemplates, {
    changed(paths) {
      for (const path of paths) changed.add(path);
      if (preview) turns.ask();
    },
    troubled(error) {
      hearsAll = false;
      hear({ kind: "troubled", error });
    },
  });
  const close = async () => {
    await places.close();
    await turns.idle();
    await preview?.close();
  };

  try {
    const config = configure();
    await places.follow(config);
    await site.buildFirst(config);
    preview = await serve({ folder: config.output, host: settings.host, port: settings.port }, site.state());
    hear({ kind: "serving", address: preview.address });
    if (changed.size > 0) turns.ask();
    return { address: preview.address, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function take(paths: Set<string>): readonly string[] {
  const taken = [...paths];
  paths.clear();
  return taken;
}

/** Builds, and knows what open pages are to be told: which build they should be of, and what went wrong since. */
function keepSite({ build, hear }: WatchSettings) {
  const nextBuild = buildNames();
  let output: string | null = null;
  let state: PreviewState = { build: nextBuild(), error: null };

  const site = {
    state: () => state,
    async build(config: Config, paths: readonly string[], isAll: boolean): Promise<void> {
      const report = await build(config, isAll ? paths : null);
      const isNew = report.written + report.deleted > 0 || config.output !== output;
      output = config.output;
      state = { build: isNew ? nextBuild() : state.build, error: null };
      hear({ kind: "built", report, config, paths });
    },
    fail(error: unknown): void {
      state = { ...state, error: toShownError(error) };
      hear({ kind: "failed", error });
    },
    /** Throws what would not heal by itself. */
    async buildFirst(config: Config): Promise<void> {
      try {
        await site.build(config, [], false);
      } catch (error) {
        if (!healsWhileWatching(error)) throw error;
        site.fail(error);
      }
    },
  };
  return site;
}

/** Names that no other run of the program has used: a page of yesterday's preview must not pass for today's. */
function buildNames(): () => string {
  const run = randomUUID();
  let count = 0;
  return () => `${run}/${count++}`;
}

/** A template is what one works on with the preview open; the rest is a wrong call and ends it. */
const healsWhileWatching = (error: unknown): boolean =>
  error instanceof ArchiveError && error.code === "template-broken";
