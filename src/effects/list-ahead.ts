import { existsSync } from "node:fs";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { FoundFile } from "../effects.ts";

/** What the thread is started with. */
export interface Listing {
  readonly folder: string;
  readonly port: MessagePort;
  /** 1 when it has answered. */
  readonly done: Int32Array;
}

/** Files in columns: as things they would take longer to be copied than to be looked at. */
export interface ListedFiles {
  /** Joined by a sign that stands in no name. */
  readonly names: string;
  readonly sizes: Float64Array;
  readonly changed: Float64Array;
}

/** When it has not answered after so many milliseconds, the folder is listed here. */
const PATIENCE = 10_000;

/**
 * Begins to list a folder in a thread of its own, while this one is at other work: of 80,000 files each is looked at, which takes a
 * third of a second. What comes back waits for the list, and for nothing else; it gives null where there is none. `script`: what the
 * thread runs (`start/lister.ts`).
 */
export function listAhead(script: string, folder: string): () => readonly FoundFile[] | null {
  if (!existsSync(script)) return () => null;
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Listing = { folder, port: port2, done };
  const worker = new Worker(script, { workerData, transferList: [port2] });
  // What it cannot do is done here, where it can be said why.
  worker.on("error", () => {});
  worker.unref();
  port1.unref();
  return () => {
    Atomics.wait(done, 0, 0, PATIENCE);
    const listed = receiveMessageOnPort(port1)?.message as ListedFiles | null | undefined;
    void worker.terminate();
    return listed ? filesOf(listed) : null;
  };
}

export function inColumns(found: readonly FoundFile[]): ListedFiles {
  return {
    names: found.map(({ name }) => name).join(BETWEEN),
    sizes: Float64Array.from(found, ({ size }) => size),
    changed: Float64Array.from(found, ({ changed }) => changed),
  };
}

function filesOf({ names, sizes, changed }: ListedFiles): readonly FoundFile[] {
  const parts = sizes.length === 0 ? [] : names.split(BETWEEN);
  return parts.map((name, at) => ({ name, size: sizes[at]!, changed: changed[at]! }));
}

const BETWEEN = "\0";
