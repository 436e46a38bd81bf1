import { isUnchanged } from "../cache/fingerprint.ts";
import type { Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import type { Crew, Effects } from "../effects.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import type { EvidenceKind } from "../knowledge/load-knowledge.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import type { Brought, Errand, WorkerSetting } from "./errands.ts";

/**
 * Threads that go ahead of the pipeline and fill the store with what it is going to ask for. They do nothing that it would
 * not do itself, by the same stages, and where they fail it does: so the outcome is the same with any number of them.
 */
export interface FieldWork {
  /** Digests of files that are new or changed, by path. */
  readonly taken: ReadonlyMap<string, string>;
  /** The stages of these clippings, as far as the store does not have them. */
  ahead(until: "trace" | "examine", outings: readonly Outing[]): void;
  end(): void;
}

export interface Outing {
  readonly seed: SeedFile;
  readonly place: string;
  readonly sha256: string;
  readonly word: OwnersWord;
  readonly furniture?: OwnFurniture;
}

/** For fewer clippings it takes longer to start the threads than to do the work. */
const WORTH_IT = 150;

/** `files`: all of the input, with where they lie. */
export function fieldWork(
  config: Config,
  { hire, program, progress }: Effects,
  store: Store,
  without: readonly EvidenceKind[],
  files: readonly { readonly seed: SeedFile; readonly place: string }[],
): FieldWork {
  const taken = new Map<string, string>();
  const brought = new Map<string, readonly Step[]>();
  let crew: Crew | null | undefined;

  function send(
    stage: string,
    errands: readonly Errand[],
    heard: (errand: Errand, brought: Brought) => void,
  ): void {
    if (errands.length < WORTH_IT) return;
    const setting: WorkerSetting = { config, program, without, store: store.folder };
    crew ??= hire?.(setting) ?? null;
    if (!crew) return;
    progress.start(stage, errands.length);
    crew.each<Errand, Brought>("errand", errands, (outcome, at) => {
      store.accept(outcome.made);
      heard(errands[at]!, outcome);
      progress.step();
    });
    progress.end();
  }

  const fresh = files.filter(({ seed }) => !isUnchanged(seed, store.lastSeen(seed.path)));
  const unread = fresh.map((one): Errand => ({ ...one, until: "parts", sha256: null, ...NOTHING_KNOWN }));
  send("look", unread, ({ seed }, { sha256 }) => void taken.set(seed.path, sha256));

  return {
    taken,
    ahead(until, outings) {
      if (outings.length < WORTH_IT) return;
      store.flush();
      const errands = outings.map((one): Errand => {
        const given = store.placesOf(brought.get(one.seed.path) ?? []);
        return { furniture: NO_FURNITURE, ...one, until, given };
      });
      send(
        until === "trace" ? "read" : "examine",
        errands,
        ({ seed }, { made }) =>
          void brought.set(
            seed.path,
            made.map(({ shelf, key }) => [shelf, key]),
          ),
      );
    },
    end: () => crew?.dismiss(),
  };
}

const NOTHING_KNOWN = {
  word: { sidecar: null, table: null, corrections: [] },
  furniture: NO_FURNITURE,
  given: [],
};
