import { closeSync, openSync, readSync } from "node:fs";
import type { Files } from "../effects.ts";

/** So many files stay open at once. */
const MOST = 16;

/**
 * `Files.slice` for who reads here and there in the same few files: opening one takes longer than reading from it. For a
 * thread, with which what is open comes to its end: a file that is open cannot be deleted everywhere.
 */
export function sliceOfOpenFiles(): Files["slice"] {
  const open = new Map<string, number>();
  const opened = (path: string): number => {
    const known = open.get(path);
    if (known !== undefined) return known;
    const file = openSync(path, "r");
    open.set(path, file);
    for (const [oldest, other] of open) {
      if (open.size <= MOST) break;
      open.delete(oldest);
      closeSync(other);
    }
    return file;
  };
  return (path, start, length) => sliceOf(opened(path), start, length);
}

/** At most `length` bytes of an open file, from `start` on. */
export function sliceOf(file: number, start: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
