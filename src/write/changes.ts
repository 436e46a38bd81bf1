import { posix } from "node:path";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { insideCheck } from "./inside.ts";
import { MANIFEST, PENDING, printPending } from "./manifest.ts";
import type { Output } from "./open-output.ts";

/** The one hand that touches the output folder. Paths are below it. */
export interface Changes {
  /** These will be written. What is written without having been announced is lost to the next build if this one is killed. */
  announce(paths: readonly string[]): void;
  /** Writes the file unless it holds these bytes already. */
  put(path: string, bytes: Uint8Array): void;
  /** Only what was found in the folder is removed: a path of a forged manifest leads nowhere. */
  remove(path: string): void;
  /** All is done: says what became of it. */
  putManifest(text: string): void;
  readonly count: () => { readonly written: number; readonly deleted: number };
  /** Paths that were announced since the manifest was written. */
  readonly pending: () => ReadonlySet<string>;
}

/** What is announced is put down before the first change, and again when there is more of it. */
export function changesTo({ folder, present, pending }: Output, files: Files): Changes {
  const check = insideCheck(folder, files);
  const announced = new Set(pending);
  let isPutDown = true;
  let written = 0;
  let deleted = 0;

  function putOwn(name: string, text: string): void {
    attempt(`${folder}/${name}`, () => files.write(`${folder}/${name}`, text));
    present.set(name, Buffer.byteLength(text));
  }

  function touch(path: string, work: () => void): void {
    check(posix.dirname(path));
    if (!isPutDown) putOwn(PENDING, printPending(announced));
    isPutDown = true;
    attempt(`${folder}/${path}`, work);
  }

  function isThere(path: string, bytes: Uint8Array): boolean {
    return present.get(path) === bytes.length && Buffer.compare(bytes, files.read(`${folder}/${path}`)) === 0;
  }

  return {
    announce(paths) {
      const before = announced.size;
      for (const path of paths) announced.add(path);
      if (announced.size > before) isPutDown = false;
    },
    put(path, bytes) {
      if (isThere(path, bytes)) return;
      touch(path, () => files.write(`${folder}/${path}`, bytes));
      present.set(path, bytes.length);
      written += 1;
    },
    remove(path) {
      if (!present.has(path)) return;
      touch(path, () => files.remove(`${folder}/${path}`, folder));
      present.delete(path);
      deleted += 1;
    },
    putManifest(text) {
      // It has a line for each file: to keep what it said would take more room than to read it again takes time.
      if (present.has(PENDING) || !isThere(MANIFEST, Buffer.from(text))) putOwn(MANIFEST, text);
      announced.clear();
      if (!present.has(PENDING)) return;
      attempt(`${folder}/${PENDING}`, () => files.remove(`${folder}/${PENDING}`, folder));
      present.delete(PENDING);
    },
    count: () => ({ written, deleted }),
    pending: () => announced,
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
