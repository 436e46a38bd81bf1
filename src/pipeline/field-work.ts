import { isUnchanged } from "../cache/fingerprint.ts";
import type { Kept, Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import type { SeedFile } from "../records/clipping.ts";
import { fromBothEnds } from "./both-ends.ts";
import type { CrewOnCall } from "./crew.ts";
import type { Brought, Errand, Outing } from "./errands.ts";
import type { Examiner } from "./examine.ts";

/**
 * Threads go ahead of the pipeline and fill the store with what it is going to ask for. They do nothing that it would not
 * do itself, by the same stages, and where they fail it does: so the outcome is the same with any number of them.
 */
export interface FieldWork {
  /** These files of the input, with where they lie, as far as they are new or changed. */
  look(files: readonly Pick<Outing, "seed" | "place">[]): void;
  /** The stages of these clippings, until their lines can be held against those of others. */
  trace(outings: readonly Outing[]): void;
  /** All stages of these. `ask`: asks for what came of one of them, as soon as it can be had, or to have it made here. */
  examine(outings: readonly Outing[], ask: (at: number) => void): void;
}

/**
 * `stages`: with which the pipeline itself works while threads do; `taken`: is told the digests of files that threads read, by
 * path.
 */
export function fieldWork(
  crew: CrewOnCall,
  store: Store,
  stages: Pick<Examiner, "parts" | "trace">,
  taken: Map<string, string>,
): FieldWork {
  const brought = new Map<string, readonly Step[]>();
  const isNew = ({ seed }: { readonly seed: SeedFile }) => !isUnchanged(seed, store.lastSeen(seed.path));

  return {
    look(files) {
      const unseen = files.filter(isNew);
      const errandAt = (at: number): Errand => ({ ...unseen[at]!, ...NOTHING_KNOWN, until: "parts" });
      const here = (at: number) => void stages.parts(unseen[at]!.seed);
      const { tasks, meanwhile } = fromBothEnds(unseen.length, errandAt, here);
      crew.send<Errand, Brought>("errand", tasks, {
        stage: "look",
        take({ sha256, made }, at) {
          store.accept(made);
          taken.set(unseen[at]!.seed.path, sha256);
        },
        meanwhile,
      });
    },
    trace(outings) {
      const here = (at: number) => {
        const { seed, word } = outings[at]!;
        brought.set(seed.path, store.journey(() => stages.trace(seed, word)).by);
      };
      const hear = (made: readonly Kept[], at: number) => {
        brought.set(
          outings[at]!.seed.path,
          made.map(({ shelf, key }) => [shelf, key]),
        );
      };
      ahead("trace", outings, here, hear);
    },
    examine(outings, ask) {
      ahead("examine", outings, ask, (_, at) => ask(at));
      brought.clear();
    },
  };

  function ahead(
    until: "trace" | "examine",
    outings: readonly Outing[],
    here: (at: number) => void,
    hear: (made: readonly Kept[], at: number) => void,
  ): void {
    // One after the other as threads ask for them: of a hundred thousand at once they would take much room.
    const errandAt = (at: number): Errand => {
      const outing = outings[at]!;
      return { ...outing, until, given: store.placesOf(brought.get(outing.seed.path) ?? []) };
    };
    const { tasks, meanwhile } = fromBothEnds(outings.length, errandAt, here);
    crew.send<Errand, Brought>("errand", tasks, {
      stage: until === "trace" ? "read" : "examine",
      take({ made }, at) {
        store.accept(made);
        hear(made, at);
      },
      meanwhile,
    });
  }
}

const NOTHING_KNOWN = {
  sha256: null,
  word: { sidecar: null, table: null, corrections: [] },
  furniture: NO_FURNITURE,
  given: [],
};
