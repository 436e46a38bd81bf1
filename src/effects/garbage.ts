import { getHeapStatistics, setFlagsFromString } from "node:v8";

/** Goes through the heap while nobody waits, so that V8 does not while somebody does. */
export interface GarbageCollection {
  /** Whatever there is. */
  readonly collect: () => void;
  /** Only if it is worth it. */
  readonly tidy: () => void;
}

/** Grown by so much of what was left of it last, the heap is worth it: before V8 thinks so itself. */
const WORTH = 1 / 4;

/**
 * A save among 10,000 clippings leaves 60 MB of garbage that is old by then; after some of them V8 stops the program for a
 * fifth of a second, and it is always a save that it stops. `sizeOf`, in bytes, and `collect`: of the heap of this program.
 */
export function garbageCollection(sizeOf = sizeOfHeap, collect = collectAll): GarbageCollection {
  let left = Infinity;
  const collectNow = () => {
    collect();
    left = sizeOf();
  };
  return {
    collect: collectNow,
    tidy() {
      // Never told to collect, it is not known what would be left.
      if (sizeOf() > left * (1 + WORTH)) collectNow();
    },
  };
}

const sizeOfHeap = (): number => getHeapStatistics().used_heap_size;

/** What V8 has for it is put into contexts that are made after it was asked for. */
function collectAll(): void {
  const { runInNewContext } = process.getBuiltinModule("node:vm");
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  setFlagsFromString("--no-expose-gc");
}
