import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { cachedDataVersionTag, getHeapCodeStatistics, getHeapStatistics } from "node:v8";
import { Script } from "node:vm";
import { keepCompiled, readCompiled } from "./compiled.ts";
import { nameSourceLines } from "./source-lines.ts";

/** The program, as `build.mjs` bundled it: each part is made ready when it is asked for. */
interface App {
  readonly main: () => Promise<typeof import("../cli/main.ts")>;
  readonly worker: () => Promise<unknown>;
}

export interface OpenedApp extends App {
  /** Puts down what V8 has compiled of it by now, for the next start: to be called when the work is done. */
  readonly keep: () => void;
}

/** So much more must be compiled than was put down that it is worth to put it down again. */
const MORE = 1.1;
/** To count it, V8 goes through all that is in memory: with more bytes than that it takes longer than it may spare. */
const SOON_COUNTED = 128 << 20;

/**
 * The program lies in one script, so that V8 can be given what it compiled of it in an earlier run: a sixth of the time that it
 * takes to build 1,000 clippings again of which one changed. `folder`: of the bundle; `cache`: where compiled code lies, and
 * of which sources it is.
 */
export function openApp(
  folder: string,
  cache: { readonly folder: string; readonly of: string } | null,
): OpenedApp {
  const filename = join(folder, "app.cjs");
  // V8 takes nothing that another V8 has compiled, or it itself with other settings; so each has its own.
  const settings = cachedDataVersionTag();
  const place = cache && join(cache.folder, `app-${settings}.compiled`);
  const known = cache && place && readCompiled(place, cache.of);
  // The bundle is plain ASCII: so it is read without decoding, takes half the room, and V8 need not copy it.
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(known && { cachedData: known.code }),
  });
  nameSourceLines(filename);

  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(filename), filename);
  return {
    ...(module.exports as App),
    keep() {
      const isLong = getHeapStatistics().used_heap_size > SOON_COUNTED;
      if (isLong && known && !script.cachedDataRejected) return;
      const { bytecode_and_metadata_size: amount } = getHeapCodeStatistics();
      const isKnown = known && !script.cachedDataRejected && amount < MORE * known.amount;
      if (!place || isKnown || cachedDataVersionTag() !== settings) return;
      keepCompiled(place, cache.of, { code: script.createCachedData(), amount });
    },
  };
}
