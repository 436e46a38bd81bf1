import { type Fingerprint, fingerprintOf, type fingerprints } from "../cache/fingerprint.ts";
import type { Files } from "../effects.ts";
import type { SeedFile } from "../records/clipping.ts";

/** A file is looked at more than once, and need be read only once as long as there is room for its `bytes`. */
export function filesOnce(fingerprint: ReturnType<typeof fingerprints>, files: Files, bytes: number) {
  const known = new Map<string, Fingerprint>();
  let room = bytes;
  const print = (seed: SeedFile, place: string): Fingerprint => {
    const file = seed.part ? { ...seed, ...seed.part } : seed;
    const found = known.get(file.path);
    if (found) return found;
    const print = fingerprint(file, place);
    room -= file.size;
    known.set(file.path, room > 0 ? print : fingerprintOf(files, file.path, place, print.sha256));
    return print;
  };
  /** All files were looked at: they need not stay in memory. */
  const forget = () => known.clear();
  return Object.assign(print, { forget });
}

/** One of several articles of a file as a clipping of its own. */
export function partOf(file: SeedFile, number: number): SeedFile {
  const { path, name } = file;
  const suffix = number === 1 ? "" : `#${number}`;
  return { ...file, path: path + suffix, name: name + suffix, part: { number, path, name } };
}
