import type { Config } from "../config.ts";
import { pretendedFiles } from "../effects/pretended-files.ts";
import type { Effects } from "../effects.ts";
import { findSeeds } from "../read/find-seeds.ts";
import type { OutputKeeper } from "../write/keep-output.ts";

/** A build of a program that goes on, by other effects, of which all changes are known. */
export type HeardBuild = (effects: Effects, heard: readonly string[]) => void;

/**
 * Goes through a save before there is one: what it takes for the first time, be it tables that are indexed or code that is
 * compiled, nobody has to wait for. A clipping is built as if its end stood in it twice, and then as it is: a small change, as
 * most are. Nothing of it reaches the disk, and what the program knows is what it was. `turn`: which clipping; each takes
 * another.
 */
export function practise(
  config: Config,
  effects: Effects,
  output: OutputKeeper,
  build: HeardBuild,
  turn: number,
): void {
  const { seeds } = findSeeds(config, effects.files);
  const seed = seeds[Math.floor(seeds.length * ((turn * GOLDEN) % 1))];
  if (!seed || PACKED.test(seed.name)) return;
  const files = pretendedFiles(effects.files, effects.clock);
  const { hire: _, ...alone } = effects;
  const place = `${config.input}/${seed.name}`;
  const bytes = files.read(place);
  files.pretend(place, Buffer.concat([bytes, bytes.subarray(-END)]));
  build({ ...alone, files }, [place]);
  files.stopPretending(place);
  build({ ...alone, files }, [place]);
  // Should the site not be what it was, for somebody changed the clipping meanwhile, its manifest is another than the disk has.
  output.settle(files);
}

/** So many bytes of it. */
const END = 200;
const PACKED = /\.gz$/i;

/** Its multiples are spread evenly, however many there are. */
const GOLDEN = 0.618;
