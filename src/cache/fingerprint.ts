import type { Files } from "../effects.ts";
import type { SeedFile } from "../records/clipping.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { sha256 } from "./key.ts";
import { orNothing } from "./or-nothing.ts";
import type { Seen, Store } from "./store.ts";

/** The content of a file, known by its digest; the bytes are read only when somebody needs them. */
export interface Fingerprint {
  readonly sha256: string;
  /** Throws `SeedChanged` when they are no longer those of the digest. */
  readonly bytes: () => Uint8Array;
}

/** A file was changed while the archive was being built: what was worked out of it may not fit together. */
export class SeedChanged extends ArchiveError {
  constructor(path: string) {
    super(
      "seed-changed",
      `${path} was changed while the archive was being built.`,
      "Build again when nothing writes to it any more.",
    );
    this.name = "SeedChanged";
  }
}

/**
 * How old a change must be, in milliseconds, before size and time of change prove that a file is the same: within
 * one tick of the file system's clock it may be changed again and keep both ("racy git"). FAT, the coarsest, counts
 * in two seconds.
 */
export const TICK = 2000;

/**
 * Digests of the input's files. One that has the size and the time of change of last time is not read, nor one whose
 * digest `taken` knows, by its path. `started`: when this build began; a file that was changed later than a tick before
 * is read again next time.
 */
export function fingerprints(
  store: Store,
  files: Files,
  started: number,
  taken: ReadonlyMap<string, string> = new Map(),
) {
  return ({ path, size, changed }: SeedFile, place: string): Fingerprint => {
    const seen = store.lastSeen(path);
    const sha256 = isUnchanged({ size, changed }, seen) ? seen?.sha256 : taken.get(path);
    const print = sha256 ? fingerprintOf(files, path, place, sha256) : takeFingerprint(files, place);
    if (changed < started - TICK) store.see(path, { size, changed, sha256: print.sha256 });
    return print;
  };
}

/** Has a file the size and the time of change that it had when it was seen? */
export const isUnchanged = (file: Pick<SeedFile, "size" | "changed">, seen: Seen | undefined): boolean =>
  seen?.size === file.size && seen.changed === file.changed;

/**
 * Of a file whose digest is known already. `place` is where it lies, `path` what the owner calls it; `cut` takes out of
 * its bytes those that the digest is of.
 */
export function fingerprintOf(
  files: Files,
  path: string,
  place: string,
  digest: string,
  cut = (bytes: Uint8Array) => bytes,
): Fingerprint {
  return {
    sha256: digest,
    bytes() {
      const bytes = orNothing(() => cut(files.read(place)));
      if (!bytes || sha256(bytes) !== digest) throw new SeedChanged(path);
      return bytes;
    },
  };
}

/** Does the work, and once more from its start if a clipping was changed or taken away under its hands. */
export function onceMoreIfChanged<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SeedChanged) return work();
    throw error;
  }
}

/** Reads the file. */
export function takeFingerprint(files: Files, place: string): Fingerprint {
  const bytes = files.read(place);
  return { sha256: sha256(bytes), bytes: () => bytes };
}
