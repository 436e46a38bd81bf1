import {
  appendFileSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, relative } from "node:path";
import { threadId } from "node:worker_threads";
import type { Files, Look } from "../effects.ts";
import { listFiles } from "./list-files.ts";
import { sliceOf } from "./open-files.ts";
import { isSystemError } from "./system-error.ts";

/** `Files` on this machine's disk. All calls wait: for small files that is twice as fast as promises. */
export function nodeFiles(): Files {
  let count = 0;
  /** No other program, thread or call uses this name now; one that was killed may have left it. */
  const temporary = () => `.clipfile-${process.pid}-${threadId}-${count++}.tmp`;
  return {
    list: listFiles,
    read: (path) => readFileSync(path),
    slice,
    write: (path, content) =>
      inFolder(path, () => writeWhole(path, `${dirname(path)}/${temporary()}`, content)),
    append: (path, content) => inFolder(path, () => appendFileSync(path, content)),
    remove(path, below) {
      removeFile(path);
      if (below !== undefined) removeEmptyFolders(dirname(path), below);
    },
    exists: (path) => existsSync(path),
    look,
    realPath: (path) => realpathSync.native(path),
    lock: (path) => inFolder(path, () => lockedBy(path)),
    isLeftover,
  };
}

function slice(path: string, start: number, length: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    return sliceOf(file, start, length);
  } finally {
    closeSync(file);
  }
}

function look(path: string): Look | null {
  try {
    // A link that leads nowhere is something, but neither file nor folder.
    const stats = statSync(path, { throwIfNoEntry: false }) ?? lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return null;
    const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    return { kind, number: stats.ino, size: stats.size, changed: stats.ctimeMs };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}

/** Does it, and once more with the folder made if that was what was missing. */
function inFolder<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    return work();
  }
}

/** The file holds the number of the program; that of one which runs no more is as good as none. */
function lockedBy(path: string): (() => void) | null {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return () => removeFile(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "EEXIST") throw error;
    const pid = Number(readFileSync(path, "utf8"));
    if (pid !== process.pid && pid > 0 && isRunning(pid)) return null;
    removeFile(path);
    return lockedBy(path);
  }
}

function writeWhole(path: string, temporary: string, content: string | Uint8Array): void {
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== "ENOENT") throw error;
  }
}

const LEFTOVER = /(?:^|\/)\.clipfile-(?<pid>\d+)-\d+-\d+\.tmp$/;

/** A temporary file of a program that still runs is no leftover; of ours none is open while we ask. */
function isLeftover(name: string): boolean {
  const pid = LEFTOVER.exec(name)?.groups?.pid;
  return pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid)));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's program may not be asked, but it runs.
    return isSystemError(error) && error.code === "EPERM";
  }
}

function removeEmptyFolders(folder: string, below: string): void {
  if (relative(below, folder) === "" || relative(below, folder).startsWith("..")) return;
  try {
    rmdirSync(folder);
  } catch {
    return; // not empty, or gone already
  }
  removeEmptyFolders(dirname(folder), below);
}
