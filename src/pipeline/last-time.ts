import { keyOf } from "../cache/key.ts";
import { type LastBuild, lastBuild } from "../cache/last-build.ts";
import { isStoreThere, storeFolder } from "../cache/store.ts";
import type { Config } from "../config.ts";
import type { Effects } from "../effects.ts";
import type { BuildReport } from "../records/build-report.ts";
import { MANIFEST } from "../write/manifest.ts";

/** Of a build that had nothing to do. */
export const NOTHING_WRITTEN = { written: 0, deleted: 0, new: 0, changed: 0, removed: 0 };

/**
 * What a build would say that finds all as the last one left it; null: something was changed, and it has to be done. It
 * needs so little of the program that it is asked before the rest is loaded.
 */
export function repeated(config: Config, effects: Effects): BuildReport | null {
  const started = effects.clock();
  const report = lastBuildOf(config, effects, started).repeated();
  return report && { ...report, ...NOTHING_WRITTEN, seconds: (effects.clock() - started) / 1000 };
}

/** Most of what a build needs to know was worked out by an earlier one, if its clippings are not all others. */
export const wasBuilt = (config: Config, { files }: Effects): boolean =>
  isStoreThere(files, storeFolder(config));

/** `started`: when this build began, milliseconds. */
export function lastBuildOf(config: Config, { files, program }: Effects, started: number): LastBuild {
  const { input, output } = config;
  const place = { store: storeFolder(config), input, output, manifest: MANIFEST };
  return lastBuild(files, place, keyOf([program.code, JSON.stringify([config, program])]), started);
}
