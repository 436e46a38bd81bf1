import type { Files, Look } from "../effects.ts";
import { isSystemError } from "./system-error.ts";

/** Files of which some are not as the disk has them: nothing that is written, removed or pretended reaches it. */
export interface PretendedFiles extends Files {
  /** The file holds this from now on. */
  readonly pretend: (path: string, content: Uint8Array) => void;
  /** It is as the disk has it again. */
  readonly stopPretending: (path: string) => void;
}

interface Pretended {
  /** Null: it is not there. */
  readonly content: Uint8Array | null;
  readonly look: Look | null;
}

/** `clock`: milliseconds, for the times of change. Folders are listed as the disk has them. */
export function pretendedFiles(files: Files, clock: () => number): PretendedFiles {
  const others = new Map<string, Pretended>();
  let count = 0;

  function put(path: string, content: Uint8Array): void {
    count += 1;
    // No file of a disk has such a number.
    const look: Look = { kind: "file", number: -count, size: content.length, changed: clock() };
    others.set(path, { content, look });
  }
  function read(path: string): Uint8Array {
    const other = others.get(path);
    if (!other) return files.read(path);
    if (other.content) return other.content;
    throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), {
      code: "ENOENT",
      errno: -2,
      syscall: "open",
      path,
    });
  }
  const write = (path: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    if (isOnDisk(files, path, bytes)) others.delete(path);
    else put(path, bytes);
  };
  return {
    ...files,
    read,
    slice: (path, start, length) =>
      others.has(path) ? read(path).subarray(start, start + length) : files.slice(path, start, length),
    write,
    append: (path, content) => {
      const before = others.has(path) || files.exists(path) ? read(path) : new Uint8Array();
      write(path, Buffer.concat([before, content]));
    },
    remove(path) {
      if (files.exists(path)) others.set(path, { content: null, look: null });
      else others.delete(path);
    },
    exists: (path) => (others.has(path) ? others.get(path)!.content !== null : files.exists(path)),
    look: (path) => (others.has(path) ? others.get(path)!.look : files.look(path)),
    pretend: put,
    stopPretending: (path) => void others.delete(path),
  };
}

function isOnDisk(files: Files, path: string, bytes: Uint8Array): boolean {
  try {
    return files.look(path)?.size === bytes.length && Buffer.compare(files.read(path), bytes) === 0;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
