import { posix } from "node:path";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { insideCheck } from "./inside.ts";
import { MANIFEST } from "./manifest.ts";
import type { Output } from "./open-output.ts";

/** The one hand that touches the output folder. Paths are below it. */
export interface Changes {
  /** Writes the file unless it holds these bytes already. */
  put(path: string, bytes: Uint8Array): void;
  /** Only what was found in the folder is removed: a path of a forged manifest leads nowhere. */
  remove(path: string): void;
  putManifest(text: string): void;
  readonly count: () => { readonly written: number; readonly deleted: number };
}

/**
 * `union` prints the manifest of all that is ours before or after this build. It is written before the first
 * change: so a build that is killed at any moment leaves no file that the next one does not know.
 */
export function changesTo({ folder, present, printed }: Output, files: Files, union: () => string): Changes {
  const check = insideCheck(folder, files);
  let announced = false;
  let written = 0;
  let deleted = 0;

  function touch(path: string, work: () => void): void {
    check(posix.dirname(path));
    if (!announced) attempt(`${folder}/${MANIFEST}`, () => files.write(`${folder}/${MANIFEST}`, union()));
    announced = true;
    attempt(`${folder}/${path}`, work);
  }

  return {
    put(path, bytes) {
      const isSame =
        present.get(path) === bytes.length && Buffer.compare(bytes, files.read(`${folder}/${path}`)) === 0;
      if (isSame) return;
      touch(path, () => files.write(`${folder}/${path}`, bytes));
      written += 1;
    },
    remove(path) {
      if (!present.has(path)) return;
      touch(path, () => files.remove(`${folder}/${path}`, folder));
      deleted += 1;
    },
    putManifest(text) {
      if (!announced && text === printed) return;
      attempt(`${folder}/${MANIFEST}`, () => files.write(`${folder}/${MANIFEST}`, text));
    },
    count: () => ({ written, deleted }),
  };
}

function attempt(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "output-unwritable",
      `${path} could not be written: ${reasonOf(error)}.`,
      "Check that there is room and that you may write there, then build again: it goes on where it stopped.",
      { cause: error },
    );
  }
}
