import { remember, stageKey } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import { type FoundFurniture, furnitureAmong } from "../extract/furniture/find-furniture.ts";
import { renewFurniture } from "../extract/furniture/renew-furniture.ts";
import type { Furniture, FurnitureNote, LineTrace, OwnFurniture } from "../records/furniture.ts";
import { type Memory, NO_MEMORY } from "../relate/recall.ts";
import { type KeptFurniture, keptFurniture, renewedFrom, type Traced } from "./kept-furniture.ts";

/** What the lines of each clipping are among those of all others. */
export interface Furnished {
  readonly on: (path: string) => OwnFurniture;
  /** In words and numbers, for `explain`. */
  readonly notes: (path: string) => readonly FurnitureNote[];
}

/**
 * All traces → the furniture of each clipping; remembered as long as no trace changes. Where a few are others it is found from
 * what was found last, if that is the same.
 */
export function furnish(
  traced: readonly Traced[],
  code: string,
  store: Store,
  memory: Memory = NO_MEMORY,
): Furnished {
  const find = remember(store, code, {
    name: SHELF,
    key: (traces: readonly Traced[]) => traces.flatMap(({ path, trace }) => [path, trace.digest]),
    work: (traces: readonly Traced[]): Furniture =>
      nearLast(traces, code, store) ?? foundIn(traces, code, store),
  });
  keepLast(code, store);
  const inOrder = traced.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const digests = inOrder.flatMap(({ path, trace }) => [path, trace.digest]);
  const { sources, clippings } = memory.recall<Furniture>("furniture", digests, (before) =>
    before ? renewed(inOrder, memory) : find(inOrder).value(),
  );
  return furnishedBy(new Map(clippings), sources, memory);
}

const SHELF = "furniture";
const lastKey = (code: string): string => stageKey(code, SHELF, ["last"]);

function nearLast(traces: readonly Traced[], code: string, store: Store): Furniture | null {
  const last = store.shelf(SHELF).load(lastKey(code)) as KeptFurniture | undefined;
  return last ? renewedFrom(last, traces) : null;
}

function foundIn(traces: readonly Traced[], code: string, store: Store): Furniture {
  const found = furnitureAmong(traces.map(({ path, trace }) => ({ path, trace: trace.value() })));
  store.shelf(SHELF).put(lastKey(code), keptFurniture(found, traces));
  return found.furniture;
}

/** What was found last is wanted again, though nobody looks at it now. */
const keepLast = (code: string, store: Store): void => void store.shelf(SHELF).digestOf(lastKey(code));

/** A function of its own, so that nothing else stays in memory for what it returns. */
function furnishedBy(
  byPath: ReadonlyMap<string, Furniture["clippings"][number][1]>,
  sources: Furniture["sources"],
  memory: Memory,
): Furnished {
  return {
    on(path) {
      const own = byPath.get(path)?.own;
      return own ? memory.recall(`furniture ${path}`, [JSON.stringify(own)], () => own) : NO_FURNITURE;
    },
    notes(path) {
      const { own, counts } = byPath.get(path) ?? { own: NO_FURNITURE, counts: [] };
      return own.lines.map(([block], at) => {
        const [articles, place] = counts[at]!;
        const { name, articles: of } = sources[place]!;
        return { block, articles, of, source: name };
      });
    },
  };
}

/** A program that goes on finds it from what it found last, and leaves it to the next one to find it by itself. */
function renewed(traced: readonly Traced[], memory: Memory): Furniture {
  return memory.renew<Known>("furniture", (before) => {
    const known = new Map<string, Line>();
    for (const { path, trace } of traced) {
      const last = before?.lines.get(path);
      known.set(path, last?.digest === trace.digest ? last : { digest: trace.digest, trace: trace.value() });
    }
    const lines = traced.map(({ path }) => ({ path, trace: known.get(path)!.trace }));
    return { lines: known, found: renewFurniture(lines, before?.found) };
  }).found.furniture;
}

interface Line {
  readonly digest: string;
  readonly trace: LineTrace;
}

interface Known {
  /** By path. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly found: FoundFurniture;
}
