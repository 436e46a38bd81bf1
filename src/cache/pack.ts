import type { Files } from "../effects.ts";
import { orNothing } from "./or-nothing.ts";

/** A file that only grows, in which values lie one after another without anything between them. */
export interface Pack {
  /** Name of the file in the store's folder. */
  readonly name: string;
  /** Takes the bytes in and says at which offset they will lie. */
  add(bytes: Uint8Array): number;
  /** The bytes at a place; fewer or none where the file cannot give them. */
  take(offset: number, length: number): Buffer;
  /** Writes what was added since. */
  flush(): void;
  size(): number;
  /** Does what lies there lie in the file already? */
  isWritten(offset: number): boolean;
}

/** Added values are gathered up to this many bytes before the file is written to. */
const GATHER = 1 << 18;
/** Read at once where values are asked for one after another. */
const AHEAD = 1 << 18;
/** They are where the next one begins no farther behind what was read last. */
const NEAR = 1 << 13;

const NOTHING = Buffer.alloc(0);

/** `written` is the size of the file on the disk, with all that a killed build may have added to it. */
export function openPack(files: Files, folder: string, name: string, written: number): Pack {
  const path = `${folder}/${name}`;
  const waiting = new Map<number, Buffer>();
  let size = written;
  let window: { readonly offset: number; readonly bytes: Buffer } = { offset: 0, bytes: NOTHING };

  /** Where nothing can be written, values stay in memory. */
  let unwritable = false;

  function flush(): void {
    if (waiting.size === 0 || unwritable) return;
    const bytes = Buffer.concat([...waiting.values()]);
    unwritable = orNothing(() => files.append(path, bytes) ?? true) === undefined;
    if (unwritable) return;
    waiting.clear();
    written = size;
  }

  function fromFile(offset: number, length: number): Buffer {
    const start = offset - window.offset;
    const end = window.bytes.length;
    if (start >= 0 && start + length <= end) return window.bytes.subarray(start, start + length);
    const isNear = start >= 0 && start < end + NEAR;
    const bytes =
      orNothing(() => files.slice(path, offset, isNear ? Math.max(length, AHEAD) : length)) ?? NOTHING;
    window = { offset, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    return window.bytes.subarray(0, length);
  }

  return {
    name,
    add(bytes) {
      const offset = size;
      // A copy: what came from a thread may be a small part of a large buffer.
      waiting.set(offset, Buffer.from(bytes));
      size += bytes.length;
      if (size - written >= GATHER) flush();
      return offset;
    },
    take: (offset, length) => waiting.get(offset) ?? fromFile(offset, length),
    flush,
    size: () => size,
    isWritten: (offset) => !waiting.has(offset),
  };
}
