import { lastOf } from "../again/last-of.ts";
import { type Fingerprint, fingerprintOf, fingerprints } from "../cache/fingerprint.ts";
import { orNothing } from "../cache/or-nothing.ts";
import type { Step } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import { pack } from "../cache/value.ts";
import type { Config } from "../config.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Effects } from "../effects.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import { bytesOfPart } from "../read/parts.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Extraction } from "../records/article.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { Dossier } from "../records/dossier.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import type { Telling } from "../render/events/telling.ts";
import { problem } from "../report/catalogue.ts";
import type { ArticleTerms } from "../search/article-terms.ts";
import type { Outing } from "./errands.ts";
import { filesOnce, partOf } from "./files-once.ts";
import type { Traced } from "./kept-furniture.ts";
import { NOTHING_SAID } from "./owners-words.ts";
import { type Enrolled, NO_ROLL, type Roll, said } from "./roll.ts";
import { rememberedStages } from "./stages.ts";
import type { Summary } from "./steps.ts";
import type { Tables } from "./tables.ts";

/** A file of the input after all stages that look at one file alone. */
export interface Examined {
  readonly path: string;
  readonly name: string;
  /** The id that its front matter asks for. */
  readonly wanted: string | null;
  readonly place: Place;
  readonly sha256: string;
  /** It has no id yet: that depends on the other files. */
  readonly card: Omit<ArticleCard, "id">;
  /** Everything, fetched from the store or worked out again; with what other clippings say of its day. */
  readonly dossier: (told?: readonly Evidence[]) => Dossier;
  /** What it tells of, of all that. */
  readonly events: (told: readonly Evidence[]) => Dossier["events"];
  /** The part of it that dating adds nothing to: it takes a third of the time. */
  readonly extraction: () => Extraction;
  /** Where that is kept. */
  readonly extractionSteps: () => readonly Step[];
  /** What it comes to with this is wanted again, though nobody looks at it now. */
  readonly keep: (told: readonly Evidence[]) => void;
  /** What a thread must know to have the dossier. */
  readonly errand: (told: readonly Evidence[]) => DossierErrand;
  /** The sentences of its events. */
  readonly tellings: () => readonly Telling[];
  /** What is searched for in it, and the digest of that; null: nothing. */
  readonly terms: {
    readonly digest: string;
    readonly value: () => ArticleTerms | null;
    /** Where they are kept. */
    readonly step: () => Step;
  };
}

/** What a thread must know to have a dossier, and the values of the store that it will ask for. */
export interface DossierErrand extends Outing {
  readonly told: readonly Evidence[];
  readonly steps: readonly Step[];
}

/** Where a clipping lies. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  /** Takes its own bytes out of those of the file. */
  readonly cut: (bytes: Uint8Array) => Uint8Array;
}

/** A file that could not be read. */
export interface Unreadable {
  readonly path: string;
  readonly name: string;
  readonly wanted: null;
  readonly problem: Problem;
}

export const isUnreadable = (result: Examined | Unreadable): result is Unreadable => "problem" in result;
export const isExamined = (result: Examined | Unreadable): result is Examined => !isUnreadable(result);

/** Of so many bytes of clippings, what was read stays in memory while they are looked at. */
const IN_MEMORY = 4 << 20;

/** Nearly every file holds one article: that is seen without fetching the number. */
const OF_ONE = pack(1).digest;

export interface Examiner {
  /** The articles that the owner put into one file: mostly one, the file itself. */
  readonly parts: (file: SeedFile) => readonly SeedFile[];
  /** As far as its lines can be held against those of others; null: it cannot be read. */
  readonly trace: (seed: SeedFile, word: OwnersWord) => Traced | null;
  /** All stages that look at one file. One that cannot be read gives its problem. */
  readonly examine: (seed: SeedFile, word: OwnersWord, furniture: OwnFurniture) => Examined | Unreadable;
  /** What is still to be done of it until its trace, or with its furniture all stages; null: nothing, or it cannot be read. */
  readonly unseen: (seed: SeedFile, word: OwnersWord, furniture?: OwnFurniture) => Outing | null;
  /** Where the stages keep what they make of single clippings. */
  readonly shelves: readonly string[];
  /** All files were looked at: what was read of them need not stay in memory. */
  readonly forget: () => void;
  /** Only as far as the id that the owner asks for; null: none, or the file cannot be read. */
  readonly wanted: (seed: SeedFile, word: OwnersWord) => string | null;
}

/**
 * The stages of one file, each done only for what it has not seen. `started`: when this build began, milliseconds;
 * `taken`: digests of files that were read already, by path; `roll`: what the last build made of the same files.
 */
export function examiner(
  config: Config,
  { files, program }: Effects,
  store: Store,
  tables: Tables,
  started: number,
  taken: ReadonlyMap<string, string> = new Map(),
  roll: Roll = NO_ROLL,
): Examiner {
  const fingerprint = filesOnce(fingerprints(store, files, started, taken), files, IN_MEMORY);
  const stages = rememberedStages(config, program.code, store, tables);
  const placeOf = ({ name, part }: SeedFile) => `${config.input}/${part?.name ?? name}`;

  const outingOf = (seed: SeedFile, sha256: string, word: OwnersWord, furniture: OwnFurniture) => ({
    seed,
    place: placeOf(seed),
    sha256,
    word,
    furniture,
  });
  const printOf = ({ seed, place, sha256 }: ReturnType<typeof outingOf>) =>
    fingerprintOf(files, seed.part?.path ?? seed.path, place, sha256);
  // Closures of one function keep each other's values alive, so what is not to stay in memory is closed over here.
  const stepsOf = (outing: ReturnType<typeof outingOf>) => () =>
    stages.summary.travel(outing.seed, printOf(outing), outing.word, outing.furniture).by();
  const traceOf = (outing: ReturnType<typeof outingOf>) => () =>
    stages.trace(outing.seed, printOf(outing), outing.word).value();
  const examinedAs = (
    outing: ReturnType<typeof outingOf>,
    value: Summary,
    by: () => readonly Step[],
  ): Examined => {
    const { wanted, card, isHeld, digests } = value;
    const { digest } = card;
    const { seed, place, word, furniture } = outing;
    const steps = () => stages.steps(seed, printOf(outing), word, furniture);
    const dossier = (told?: readonly Evidence[]) => stages.dossier(steps(), told);
    const redated = lastOf((told: readonly Evidence[]): readonly Step[] =>
      told.length === 0 ? [] : [stages.redatedStep(digests.clipping, digests.extraction, told)],
    );
    return {
      path: seed.path,
      name: seed.name,
      wanted,
      place: { file: place, cut: (bytes) => (seed.part ? bytesOfPart(seed, bytes) : bytes) },
      sha256: card.sha256,
      card: { ...card, trace: isHeld ? () => stages.held(digest, dossier).value()! : null },
      dossier,
      events: (told) => stages.events(steps(), told),
      extraction: () => steps().extraction.value(),
      // Where an editor corrected it, the last one counts.
      extractionSteps: () =>
        by()
          .filter(([shelf]) => shelf === "settle")
          .slice(-1),
      terms: {
        digest: digests.terms,
        value: () => stages.terms(digest, dossier).value(),
        step: () => stages.termsStep(digest),
      },
      tellings: () => stages.tellings(digest, steps).value(),
      keep: (told) => store.keep(redated(told)),
      errand: (told) => ({ ...outing, told, steps: [...by(), ...redated(told)] }),
    };
  };

  // A file of several articles is cut anew each time: its name is that of the first of them.
  const enrolled = (seed: SeedFile, { sha256 }: Fingerprint, word: OwnersWord): Enrolled | null =>
    seed.part ? null : roll.find(seed.path, sha256, said(word, NOTHING_SAID));
  const traces = new Map<string, string>();
  const enter = (outing: ReturnType<typeof outingOf>, furniture: string, examined: string) => {
    const { seed, sha256, word } = outing;
    const trace = traces.get(seed.path);
    if (!seed.part && trace)
      roll.enter(seed.path, sha256, said(word, NOTHING_SAID), { trace, furniture, examined });
  };

  return {
    shelves: stages.shelves,
    forget: fingerprint.forget,
    parts(file) {
      const counted = () => {
        const print = fingerprint(file, placeOf(file));
        if (roll.isOfOne(file.path, print.sha256)) return 1;
        const { digest, value } = stages.parts(file, print);
        return digest === OF_ONE ? 1 : value();
      };
      const count = orNothing(counted) ?? 1;
      if (count === 1) return [file];
      return Array.from({ length: count }, (_, at) => partOf(file, at + 1));
    },
    wanted: (seed, word) =>
      orNothing(() => stages.wanted(seed, fingerprint(seed, placeOf(seed)), word).value().id) ?? null,
    unseen(seed, word, furniture) {
      const print = orNothing(() => fingerprint(seed, placeOf(seed)));
      if (!print) return null;
      const known = enrolled(seed, print, word);
      if (known && (!furniture || known.furniture === said(furniture, NO_FURNITURE))) return null;
      const isKnown = furniture
        ? stages.summary.isKnown(seed, print, word, furniture)
        : stages.trace.isKnown(seed, print, word);
      return isKnown ? null : outingOf(seed, print.sha256, word, furniture ?? NO_FURNITURE);
    },
    trace(seed, word) {
      const trace = orNothing(() => {
        const print = fingerprint(seed, placeOf(seed));
        const digest = enrolled(seed, print, word)?.trace ?? stages.trace(seed, print, word).digest;
        traces.set(seed.path, digest);
        return { digest, value: traceOf(outingOf(seed, print.sha256, word, NO_FURNITURE)) };
      });
      return trace ? { path: seed.path, trace } : null;
    },
    examine(seed, word, furniture) {
      const { path, name } = seed;
      try {
        const print = fingerprint(seed, placeOf(seed));
        const outing = outingOf(seed, print.sha256, word, furniture);
        const [known, around] = [enrolled(seed, print, word), said(furniture, NO_FURNITURE)];
        const last = known?.furniture === around ? stages.summary.under(known.examined) : undefined;
        if (known && last) {
          enter(outing, around, known.examined);
          return examinedAs(outing, last.value, stepsOf(outing));
        }
        const { value, by } = stages.summary.travel(seed, print, word, furniture);
        enter(outing, around, stages.summary.keyOf(seed, print, word, furniture));
        return examinedAs(outing, value, by);
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return {
          path,
          name,
          wanted: null,
          problem: problem("file-unreadable", path, { reason: reasonOf(error) }),
        };
      }
    },
  };
}
