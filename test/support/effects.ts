import type { Files, Progress } from "../../src/effects.ts";
import { LEFTOVER } from "./memory-files.ts";

/** Shows nothing. */
export const silent: Progress = { start() {}, step() {}, end() {} };

/** The same files, with a list of what was done to them. */
export interface RecordedFiles extends Files {
  readonly reads: string[];
  readonly writes: string[];
  readonly removals: string[];
}

export function recordingFiles(files: Files): RecordedFiles {
  const [reads, writes, removals]: [string[], string[], string[]] = [[], [], []];
  return {
    ...files,
    reads,
    writes,
    removals,
    read: (path) => {
      reads.push(path);
      return files.read(path);
    },
    write: (path, content) => {
      writes.push(path);
      files.write(path, content);
    },
    append: (path, content) => {
      writes.push(path);
      files.append(path, content);
    },
    remove: (path, below) => {
      removals.push(path);
      files.remove(path, below);
    },
  };
}

/** Thrown where the program is killed: no error of the system, so nothing may catch it and go on. */
export class Killed extends Error {}

/**
 * The same files up to the moment of the `last`-th change: there the program is killed, having done half of it.
 * A write leaves its temporary file, an append a part of its bytes; after that nothing works any more.
 */
export function killedAt(files: Files, last: number): Files {
  let changes = 0;
  const alive = () => {
    if (changes >= last) throw new Killed();
  };
  const change = (half: () => void, whole: () => void) => {
    alive();
    changes += 1;
    if (changes < last) return whole();
    half();
    throw new Killed();
  };
  const asking = <In extends unknown[], Out>(ask: (...input: In) => Out) => {
    return (...input: In): Out => {
      alive();
      return ask(...input);
    };
  };
  return {
    list: asking(files.list),
    read: asking(files.read),
    slice: asking(files.slice),
    exists: asking(files.exists),
    look: asking(files.look),
    realPath: asking(files.realPath),
    // A program that is killed leaves its lock behind; the lock of one that runs no more is none.
    lock: (path) => asking(files.lock)(path) && (() => {}),
    isLeftover: files.isLeftover,
    write: (path, content) =>
      change(
        () =>
          files.write(
            `${path.replace(/[^/]*$/, "")}.${last}${LEFTOVER}`,
            content.slice(0, content.length / 2),
          ),
        () => files.write(path, content),
      ),
    append: (path, content) =>
      change(
        () => files.append(path, content.slice(0, content.length / 2)),
        () => files.append(path, content),
      ),
    remove: (path, below) =>
      change(
        () => {},
        () => files.remove(path, below),
      ),
  };
}
