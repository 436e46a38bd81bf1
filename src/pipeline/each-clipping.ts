import { once } from "../again/once.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import type { Effects, Progress } from "../effects.ts";
import type { FoundSeeds } from "../read/find-seeds.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import { type Memory, NO_MEMORY } from "../relate/recall.ts";
import { sharingParts } from "../relate/shared-parts.ts";
import type { CrewOnCall } from "./crew.ts";
import { type Examined, examiner, isUnreadable, type Unreadable } from "./examine.ts";
import { fieldWork } from "./field-work.ts";
import { type Furnished, furnish } from "./furnish.ts";
import { hearOwner, NOTHING_SAID, type OwnersWords } from "./owners-words.ts";
import { NO_ROLL, type Roll, rollIn } from "./roll.ts";
import { EXAMINED } from "./stages.ts";
import type { Tables } from "./tables.ts";

/** All clippings, each looked at alone. */
export interface EachClipping {
  readonly seeds: readonly SeedFile[];
  readonly owner: OwnersWords;
  readonly furniture: Furnished;
  readonly results: readonly (Examined | Unreadable)[];
  /** Of these clippings, to be kept for the next build. */
  readonly roll: Roll;
}

interface Means {
  readonly store: Store;
  readonly crew: CrewOnCall;
  /** When the build began, milliseconds. */
  readonly started: number;
  readonly memory: Memory;
}

/**
 * Cut into articles ▶ hear the owner; read ▶ claim, each alone; furniture, all of them together; settle ▶ date ▶ events and
 * names, each alone again. What this program made of the same clipping last, it does not even look for in the store.
 */
export function eachClipping(
  config: Config,
  effects: Effects,
  { store, crew, started, memory }: Means,
  tables: Tables,
  found: FoundSeeds,
): EachClipping {
  const { files, program, progress } = effects;
  const same = sameStages(config, program.code, store, tables, memory);
  const inParts = { names: found.seeds.map(({ path }) => path), of: found.seeds.map((seed) => [seed, same]) };
  const fresh = memory.unknownAmong("parts", inParts).map((at) => found.seeds[at]!);
  const places = fresh.map((seed) => ({ seed, place: `${config.input}/${seed.name}` }));
  const taken = new Map<string, string>();
  const roll = memory === NO_MEMORY ? lastRoll(config, program.code, store, tables, found) : NO_ROLL;
  const stages = examiner(config, effects, store, tables, started, taken, roll);
  if (!roll.isEmpty) store.keepAll(stages.shelves);
  const field = fieldWork(crew, store, stages, taken);
  field.look(places);
  const seeds = memory
    .recallEach("parts", inParts, (unknown) => unknown.map((at) => stages.parts(found.seeds[at]!)))
    .flat();

  const wanted = (seed: SeedFile, word: OwnersWord) =>
    memory.recall(`id ${seed.path}`, [seed, JSON.stringify(word), same], () => stages.wanted(seed, word));
  const owner = hearOwner(config, files, { ...found, seeds }, wanted);
  const words = seeds.map(({ path }, at) => {
    const word = owner.on(seeds[at]!);
    return word === NOTHING_SAID ? word : memory.recall(`word ${path}`, [JSON.stringify(word)], () => word);
  });
  const each = inTurn(seeds, memory, progress);
  const traces = each("read", (at) => [words[at], same], {
    ahead: (unknown) => field.trace(unknown.flatMap((at) => stages.unseen(seeds[at]!, words[at]!) ?? [])),
    work: (at) => stages.trace(seeds[at]!, words[at]!),
    isDone: (trace) => trace !== null,
  }).filter((trace) => trace !== null);
  const furniture = furnish(traces, program.code, store, memory);
  const furnished = seeds.map(({ path }) => furniture.on(path));
  let isMostlyKnown = false;
  const results = each("settle", (at) => [words[at], furnished[at], same], {
    ahead(unknown, ask) {
      const unseen = unknown.flatMap((at) => {
        const outing = stages.unseen(seeds[at]!, words[at]!, furnished[at]!);
        return outing ? [{ at, outing }] : [];
      });
      isMostlyKnown = unseen.length * MOST < unknown.length;
      // Cards are read while threads are at work: behind them nobody else would have anything to do.
      field.examine(
        unseen.map(({ outing }) => outing),
        (one) => ask(unseen[one]!.at),
      );
    },
    work: withPartsInCommon(
      (at) => stages.examine(seeds[at]!, words[at]!, furnished[at]!),
      () => memory !== NO_MEMORY || !isMostlyKnown,
    ),
    isDone: (result) => !isUnreadable(result),
  });
  stages.forget();
  return { seeds, owner, furniture, results, roll };
}

/** Of so many clippings less than one is new. */
const MOST = 16;

/**
 * A function of its own, so that nothing else holds on to what it knows of the cards. `isWorthIt`: the cards stay for long, or
 * threads are at work in the same memory; else it takes longer than what it spares.
 */
function withPartsInCommon(
  examine: (at: number) => Examined | Unreadable,
  isWorthIt: () => boolean,
): (at: number) => Examined | Unreadable {
  const share = sharingParts();
  return (at) => {
    const result = examine(at);
    if (isUnreadable(result)) return result;
    const { card } = result;
    return {
      ...result,
      card: isWorthIt() ? share(card) : { ...card, trace: card.trace && once(card.trace) },
    };
  };
}

/** The same object as long as the stages would make the same of the same clipping, and keep it in the same place. */
function sameStages(config: Config, code: string, store: Store, tables: Tables, { recall }: Memory): object {
  return recall("stages", [store, code, ...keysOf(config, tables)], () => ({}));
}

/** All that decides, beside the clippings and the code, what the stages make of them. */
const keysOf = (config: Config, { knowledge, sources, names, background }: Tables): readonly string[] => [
  JSON.stringify(config),
  knowledge.key,
  sources.key,
  names.digest,
  background.digest,
];

/** More values than clippings, by so great a share of these, and by so many … */
const WASTE = 0.25;
const LITTLE_WASTE = 64;

/** … and all is looked for in the shelves once more: so they forget what nobody wants. */
function lastRoll(
  config: Config,
  code: string,
  store: Store,
  tables: Tables,
  { seeds }: Pick<FoundSeeds, "seeds">,
): Roll {
  const isTidy = store.countOf(EXAMINED) <= seeds.length * (1 + WASTE) + LITTLE_WASTE;
  return rollIn(store, code, keysOf(config, tables), { trusted: isTidy });
}

interface Stage<T> {
  /** Threads go ahead with these, by their places; `ask` does the work for one of them now, as it will be done for the others. */
  readonly ahead: (unknown: readonly number[], ask: (at: number) => void) => void;
  readonly work: (at: number) => T;
  /** Else it is tried again next time: a file that cannot be read now may be read then. */
  readonly isDone: (result: T) => boolean;
}

/** A stage of all clippings, in turn: of those only that nobody remembers. `of`: what it hangs on beside the clipping. */
const inTurn =
  (seeds: readonly SeedFile[], memory: Memory, progress: Progress) =>
  <T>(
    name: string,
    of: (at: number) => readonly unknown[],
    { ahead, work, isDone }: Stage<T>,
  ): readonly T[] => {
    const asked = { names: seeds.map(({ path }) => path), of: seeds.map((seed, at) => [seed, ...of(at)]) };
    const made = new Set<number>();
    const results = memory.recallEach(name, asked, (unknown) => {
      const early = new Map<number, T>();
      ahead(unknown, (at) => void early.set(at, work(at)));
      progress.start(name, unknown.length);
      const fresh = unknown.map((at) => {
        const result = early.get(at) ?? work(at);
        made.add(at);
        progress.step();
        return result;
      });
      progress.end();
      return fresh;
    });
    return results.map((result, at) => (isDone(result) || made.has(at) ? result : work(at)));
  };
