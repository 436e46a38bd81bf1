import { isUnchanged } from "../cache/fingerprint.ts";
import type { Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { CrewOnCall } from "./crew.ts";
import type { Brought, Errand, Outing } from "./errands.ts";

/**
 * Threads go ahead of the pipeline and fill the store with what it is going to ask for. They do nothing that it would not
 * do itself, by the same stages, and where they fail it does: so the outcome is the same with any number of them.
 */
export interface FieldWork {
  /** Digests of files that are new or changed, by path. */
  readonly taken: ReadonlyMap<string, string>;
  /** The stages of these clippings. */
  ahead(until: "trace" | "examine", outings: readonly Outing[]): void;
}

/** `files`: all of the input, with where they lie. */
export function fieldWork(
  crew: CrewOnCall,
  store: Store,
  files: readonly Pick<Outing, "seed" | "place">[],
): FieldWork {
  const taken = new Map<string, string>();
  const brought = new Map<string, readonly Step[]>();
  const isNew = ({ seed }: { readonly seed: SeedFile }) => !isUnchanged(seed, store.lastSeen(seed.path));
  const errands = files.filter(isNew).map((one): Errand => ({ ...one, ...NOTHING_KNOWN, until: "parts" }));
  crew.send<Errand, Brought>("errand", errands, {
    stage: "look",
    take({ sha256, made }, at) {
      store.accept(made);
      taken.set(errands[at]!.seed.path, sha256);
    },
  });

  return {
    taken,
    ahead(until, outings) {
      // One after the other as threads ask for them: of a hundred thousand at once they would take much room.
      const errandAt = (at: number): Errand => {
        const outing = outings[at]!;
        return { ...outing, until, given: store.placesOf(brought.get(outing.seed.path) ?? []) };
      };
      const errands = { length: outings.length, at: errandAt };
      crew.send<Errand, Brought>("errand", errands, {
        stage: until === "trace" ? "read" : "examine",
        take({ made }, at) {
          store.accept(made);
          brought.set(
            outings[at]!.seed.path,
            made.map(({ shelf, key }) => [shelf, key]),
          );
        },
      });
    },
  };
}

const NOTHING_KNOWN = {
  sha256: null,
  word: { sidecar: null, table: null, corrections: [] },
  furniture: NO_FURNITURE,
  given: [],
};
