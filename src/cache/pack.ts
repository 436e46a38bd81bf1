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
/** A block of the file, read at once where values near to each other are asked for … */
const BLOCK = 1 << 18;
/** … with what begins in it and ends behind it … */
const OVER = 1 << 14;
/**
 * … and so many of them are kept: threads hand over what they made of a list in whatever order they are done, one of them from
 * its end, so that who goes through the list goes to and fro in the file.
 */
const KEPT = 4;

const NOTHING = Buffer.alloc(0);

/** A part of the file as it was read. */
interface Stretch {
  readonly offset: number;
  readonly bytes: Buffer;
}

const endOf = ({ offset, bytes }: Stretch): number => offset + bytes.length;

/** `written` is the size of the file on the disk, with all that a killed build may have added to it. */
export function openPack(files: Files, folder: string, name: string, written: number): Pack {
  const path = `${folder}/${name}`;
  const waiting = new Map<number, Buffer>();
  let size = written;
  /** What was read last comes last. */
  const stretches: Stretch[] = [];

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
    const found = stretches.find((one) => one.offset <= offset && offset + length <= endOf(one));
    if (found) return found.bytes.subarray(offset - found.offset, offset - found.offset + length);
    const isNear = stretches.some((one) => one.offset - BLOCK < offset && offset < endOf(one) + BLOCK);
    const start = isNear ? offset - (offset % BLOCK) : offset;
    const end = isNear ? Math.max(start + BLOCK + OVER, offset + length) : offset + length;
    const bytes = orNothing(() => files.slice(path, start, end - start)) ?? NOTHING;
    const read = { offset: start, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    stretches.push(read);
    if (stretches.length > KEPT) stretches.shift();
    return read.bytes.subarray(offset - start, offset - start + length);
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
