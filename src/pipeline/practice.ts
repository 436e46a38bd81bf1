import type { Config } from "../config.ts";
import { pretendedFiles } from "../effects/pretended-files.ts";
import type { Effects } from "../effects.ts";
import { findSeeds } from "../read/find-seeds.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { OutputKeeper } from "../write/keep-output.ts";

/** A build of a program that goes on, by other effects, of which all changes are known. */
export type HeardBuild = (effects: Effects, heard: readonly string[]) => void;

/**
 * Goes through a save before there is one: what it takes for the first time, be it tables that are indexed or code that is
 * compiled, nobody has to wait for. A clipping is built as if its end stood in it twice, and then as it is: a small change, as
 * most are. Nothing of it reaches the disk, and what the program knows is what it was. `turn`: which clipping; each takes
 * another, and every second one several at once, for what reads them is compiled by reading.
 */
export function practise(
  config: Config,
  effects: Effects,
  output: OutputKeeper,
  build: HeardBuild,
  turn: number,
): void {
  const { seeds } = findSeeds(config, effects.files);
  const places = chosen(seeds, turn).map(({ name }) => `${config.input}/${name}`);
  if (places.length === 0) return;
  const files = pretendedFiles(effects.files, effects.clock);
  const { hire: _, ...alone } = effects;
  for (const place of places) {
    const bytes = files.read(place);
    files.pretend(place, Buffer.concat([bytes, bytes.subarray(-END)]));
  }
  build({ ...alone, files }, places);
  for (const place of places) files.stopPretending(place);
  build({ ...alone, files }, places);
  // Should the site not be what it was, for somebody changed the clipping meanwhile, its manifest is another than the disk has.
  output.settle(files);
}

/** So many bytes of it. */
const END = 200;

const SEVERAL = 5;
/** Of more clippings each has more pages that name it, and whoever saves one meanwhile would wait for them. */
const MANY = 2000;

function chosen(seeds: readonly SeedFile[], turn: number): readonly SeedFile[] {
  const count = turn % 2 === 0 && seeds.length <= MANY ? SEVERAL : 1;
  const numbers = Array.from({ length: count }, (_, more) => turn + more / SEVERAL);
  const places = numbers.map((number) => Math.floor(seeds.length * ((number * GOLDEN) % 1)));
  return [...new Set(places)].flatMap((place) => seeds[place] ?? []).filter(({ name }) => !PACKED.test(name));
}

const PACKED = /\.gz$/i;

/** Its multiples are spread evenly, however many there are. */
const GOLDEN = 0.618;
