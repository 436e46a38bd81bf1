import type { Clipping, SeedFile } from "../records/clipping.ts";

/** One file's bytes → its Clipping. Never throws: what is wrong becomes a problem of the clipping. */
export function read(_seed: SeedFile, _bytes: Uint8Array): Clipping {
  throw new Error("not written yet");
}
