import { basename } from "node:path";
import { isUnchanged } from "../cache/fingerprint.ts";
import type { Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import type { Effects } from "../effects.ts";
import type { EvidenceKind } from "../knowledge/load-knowledge.ts";
import { findSeeds } from "../read/find-seeds.ts";
import { nameClippings } from "../read/name-clippings.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { Extraction } from "../records/article.ts";
import type { Dossier } from "../records/dossier.ts";
import type { FurnitureNote } from "../records/furniture.ts";
import { type Memory, NO_MEMORY } from "../relate/recall.ts";
import { relate } from "../relate/relate.ts";
import { samePartsOf } from "../relate/same-parts.ts";
import { withoutTraces } from "../relate/without-traces.ts";
import type { Telling } from "../render/events/telling.ts";
import type { CrewOnCall } from "./crew.ts";
import { eachClipping } from "./each-clipping.ts";
import { type DossierErrand, type Examined, isExamined, isUnreadable, type Place } from "./examine.ts";
import { lastAsked } from "./last-asked.ts";
import { memoIn } from "./memo.ts";
import { hearNames } from "./owners-names.ts";
import { retoldBy } from "./retold.ts";
import { loadTables } from "./tables.ts";

/** All that is known of a folder of clippings. */
export interface KnownArchive {
  /** Its cards keep what they are related by only for a program that relates them again. */
  readonly archive: Archive;
  /** How many clippings the input folder holds, unreadable ones too. */
  readonly found: number;
  /** By path. */
  readonly ids: ReadonlyMap<string, string>;
  /** By path, of the clippings that could be read: SHA-256, and where they lie. */
  readonly digests: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** By path; only of clippings that could be read. With what other clippings say of its day. */
  readonly dossier: (path: string) => Dossier;
  /** By path: the part of it that no other clipping has a say in. */
  readonly extraction: (path: string) => Extraction;
  /** By path: where that is kept. */
  readonly extractionSteps: (path: string) => readonly Step[];
  /** By path: what a thread must know to have the dossier. */
  readonly errand: (path: string) => DossierErrand;
  /** By path: lines that stand in other clippings of its source, too. */
  readonly furniture: (path: string) => readonly FurnitureNote[];
  readonly terms: (path: string) => Examined["terms"];
  readonly tellings: (path: string) => readonly Telling[];
}

/** Of so many bytes of clippings, what is known together with all others stays in memory: there it takes sixteen times as many. */
const IN_MEMORY = 1 << 20;
/** So many sentences that tell of events stay in memory: some 5 MB. */
const SENTENCES_IN_MEMORY = 10_000;

/** What knowing is done with. */
export interface Means {
  readonly store: Store;
  readonly crew: CrewOnCall;
  /** When it began, milliseconds. */
  readonly started: number;
  /** What this program knew of the archive last; absent: nothing. */
  readonly memory?: Memory;
  /** What comes of files outside of the input, if it is known; absent: it is made. */
  readonly outside?: <T>(name: string, make: () => T) => T;
  /** What can be done by others while relations are found; absent: nothing. */
  readonly beside?: Beside;
}

/** Begins something that hangs on the cards alone; what it gives is called now and then. */
export type Beside = (
  cards: readonly ArticleCard[],
  terms: (path: string) => Examined["terms"],
) => () => void;

const MADE = <T>(_name: string, make: () => T): T => make();

/**
 * find ▶ cut into articles ▶ hear the owner; read ▶ claim, each clipping alone (`pipeline/stages.ts`); furniture, all of
 * them together; settle ▶ date ▶ events and names, each alone again; name ▶ relate, all together.
 */
export function know(
  config: Config,
  effects: Effects,
  { store, crew, started, memory = NO_MEMORY, outside = MADE, beside }: Means,
  without: readonly EvidenceKind[] = [],
): KnownArchive {
  const found = findSeeds(config, effects.files);
  // A program that goes on knows most clippings without their having been seen: one that was just changed is not noted.
  if (memory === NO_MEMORY)
    crew.expect(found.seeds.filter((seed) => !isUnchanged(seed, store.lastSeen(seed.path))).length);
  const known = outside("tables", () => loadTables(config, effects, without));
  const means = { store, crew, started, memory };
  const { seeds, owner, furniture, results, roll } = eachClipping(
    config,
    effects,
    means,
    known.tables,
    found,
  );
  roll.save();

  const examined = results.filter(isExamined);
  const unreadable = results.filter(isUnreadable);
  // A file that cannot be read just now keeps its name from others.
  const nameable = [...examined, ...unreadable];
  const named = nameable.flatMap(({ path, name, wanted }) => [path, name, wanted]);
  const names = memory.recall("names", named, () => nameClippings(nameable));
  owner.confirm(names.ids);
  const cards = cardsOf(examined, names.ids, memory);
  const said = hearNames(config, effects.files);
  const setProblems = [
    ...found.problems,
    ...known.problems,
    ...owner.problems,
    ...said.problems,
    ...unreadable.map((one) => one.problem),
  ];
  const byPath = new Map(examined.map((one) => [one.path, memory === NO_MEMORY ? withoutCard(one) : one]));
  const between = beside?.(cards, (path) => byPath.get(path)!.terms);
  const related = relate(cards, [...setProblems, ...names.problems], {
    wishes: config.stories,
    ...(config.file !== null && { wishedIn: basename(config.file) }),
    together: !without.includes("archive"),
    names: said.names,
    sources: known.tables.sources.indexed(),
    memo: memoIn(store, effects.program.code, known.tables.background.digest),
    memory,
    ...(between && { between }),
    retold: (asked) =>
      retoldBy(
        crew,
        store,
        asked.map(({ card, told }) => ({ told, one: byPath.get(card.path)! })),
      ),
  });

  const archive = memory === NO_MEMORY ? withoutTraces(related) : related;
  // The store of a program that goes on forgets nothing, and nor does one that went by the roll.
  if (memory === NO_MEMORY && roll.isEmpty)
    for (const { id, path } of archive.cards) {
      const told = archive.together.get(id);
      if (told) byPath.get(path)!.keep(told);
    }

  const telling = memory.renew<Tell>("tellings", (before) => before ?? tellingsKept());
  return { ...knownOf(archive, names.ids, byPath, telling), found: seeds.length, furniture: furniture.notes };
}

/** Of a clipping that changed, what is the same is the very same object. */
function cardsOf(
  examined: readonly Examined[],
  ids: ReadonlyMap<string, string>,
  memory: Memory,
): readonly ArticleCard[] {
  const paths = examined.map(({ path }) => path);
  const of = examined.map(({ path, card }) => [ids.get(path), card]);
  return memory.renew<readonly ArticleCard[]>("cards", (last = []) =>
    memory.recallEach("cards", { names: paths, of }, (unknown) => {
      const before = new Map(last.map((card) => [card.path, card]));
      return unknown.map((at): ArticleCard => {
        const { path, card } = examined[at]!;
        return samePartsOf(before.get(path), { id: ids.get(path)!, ...card });
      });
    }),
  );
}

/** Cards are large, and to be let go; a program that goes on keeps them. */
const withoutCard = ({ card: _, ...one }: Examined): Omit<Examined, "card"> => one;

/** A function of its own, for what it returns keeps all in memory that is a variable here, and cards are large. */
function knownOf(
  archive: Archive,
  ids: ReadonlyMap<string, string>,
  byPath: ReadonlyMap<string, Omit<Examined, "card">>,
  telling: Tell,
): Omit<KnownArchive, "found" | "furniture"> {
  const told = (path: string) => archive.together.get(ids.get(path)!) ?? [];
  return {
    archive,
    ids,
    digests: columnOf(byPath, (one) => one.sha256),
    places: columnOf(byPath, (one) => one.place),
    dossier: lastAsked(
      (path) => byPath.get(path)!.dossier(told(path)),
      ({ clipping }) => clipping.bytes,
      IN_MEMORY,
    ),
    extraction: (path) => byPath.get(path)!.extraction(),
    extractionSteps: (path) => byPath.get(path)!.extractionSteps(),
    errand: (path) => byPath.get(path)!.errand(told(path)),
    terms: (path) => byPath.get(path)!.terms,
    tellings: (path) => telling(byPath.get(path)!.tellings),
  };
}

/** Of a clipping that did not change it is the very same function that tells of its events. */
type Tell = (tellings: Examined["tellings"]) => readonly Telling[];

const tellingsKept = (): Tell =>
  lastAsked(
    (tellings) => tellings(),
    (sentences) => sentences.length,
    SENTENCES_IN_MEMORY,
  );

function columnOf<T, Value>(rows: ReadonlyMap<string, T>, of: (row: T) => Value): ReadonlyMap<string, Value> {
  const column = new Map<string, Value>();
  for (const [path, row] of rows) column.set(path, of(row));
  return column;
}
