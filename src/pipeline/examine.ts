import { type Fingerprint, fingerprintOf, fingerprints } from "../cache/fingerprint.ts";
import { keyOf } from "../cache/key.ts";
import { orNothing } from "../cache/or-nothing.ts";
import { type Remembered, remember } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import { date } from "../date/date.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Effects } from "../effects.ts";
import { extract } from "../extract/extract.ts";
import { correct } from "../read/owner/correct.ts";
import { tell } from "../read/owner/tell.ts";
import { read } from "../read/read.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Article, DatedArticle, Extraction } from "../records/article.ts";
import type { Clipping, SeedFile } from "../records/clipping.ts";
import type { Dossier } from "../records/dossier.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import { cardOf } from "../relate/card.ts";
import { problem } from "../report/catalogue.ts";
import { type ArticleTerms, termsOf } from "../search/article-terms.ts";

/** A file of the input after all stages that look at one file alone. */
export interface Examined {
  readonly path: string;
  readonly name: string;
  /** The id that its front matter asks for. */
  readonly wanted: string | null;
  /** Absolute place of the file. */
  readonly place: string;
  readonly sha256: string;
  /** It has no id yet: that depends on the other files. */
  readonly card: Omit<ArticleCard, "id">;
  /** Everything, fetched from the store or worked out again. */
  readonly dossier: () => Dossier;
  /** What is searched for in it, and the digest of that; null: nothing. */
  readonly terms: { readonly digest: string; readonly value: () => ArticleTerms | null };
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

/** What is kept of a clipping so that a build in which it did not change need not look at it. */
interface Summary {
  readonly wanted: string | null;
  readonly card: Omit<ArticleCard, "id">;
}

/** Of so many bytes of clippings, all that is known stays in memory until their pages are made. */
const IN_MEMORY = 4 << 20;

export interface Examiner {
  /** All stages that look at one file. One that cannot be read gives its problem. */
  readonly examine: (seed: SeedFile, word: OwnersWord) => Examined | Unreadable;
  /** Only as far as the id that the owner asks for; null: none, or the file cannot be read. */
  readonly wanted: (seed: SeedFile, word: OwnersWord) => string | null;
}

/**
 * The stages of one file, each done only for what it has not seen. `started`: when this build began, milliseconds.
 */
export function examiner(config: Config, effects: Effects, store: Store, started: number): Examiner {
  const { files } = effects;
  const fingerprint = fingerprints(store, files, started);
  const stages = rememberedStages(config, effects.program.code, store);
  const placeOf = ({ name }: SeedFile) => `${config.input}/${name}`;
  let room = IN_MEMORY;

  // Closures of one function keep each other's values alive, so what is not to stay in memory is closed over here.
  const inMemory = (made: Steps) => () => dossierOf(made);
  const inStore = (seed: SeedFile, place: string, digest: string, word: OwnersWord) => () =>
    dossierOf(stages.steps(seed, fingerprintOf(files, seed.path, place, digest), word));

  return {
    wanted: (seed, word) =>
      orNothing(() => stages.wanted(seed, fingerprint(seed, placeOf(seed)), word).value().id) ?? null,
    examine(seed, word) {
      const { path, name } = seed;
      const place = placeOf(seed);
      try {
        const print = fingerprint(seed, place);
        const made = stages.steps(seed, print, word);
        const { wanted, card } = stages.summary(made);
        room -= seed.size;
        const dossier = room > 0 ? inMemory(made) : inStore(seed, place, print.sha256, word);
        const searched = () => stages.terms(card.digest, dossier);
        const terms = { digest: searched().digest, value: () => searched().value() };
        return { path, name, wanted, place, sha256: print.sha256, card, dossier, terms };
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

/** What the stages made of one file. */
interface Steps {
  readonly clipping: Remembered<Clipping>;
  readonly extraction: Remembered<Extraction>;
  readonly dated: Remembered<Dated>;
}

interface Dated {
  /** What dating added to the extracted article; the rest of it is kept there already. */
  readonly added: Partial<DatedArticle> | null;
  readonly problems: readonly Problem[];
}

function rememberedStages({ dateOrder, publish }: Config, code: string, store: Store) {
  const toClipping = remember(store, code, {
    name: "read",
    key: ({ path, name, format }: SeedFile, { sha256 }: Fingerprint) => [sha256, path, name, format],
    work: (seed: SeedFile, { bytes }: Fingerprint) => read(seed, bytes()),
  });
  const toTold = remember(store, code, {
    name: "tell",
    key: (clipping: Remembered<Clipping>, { sidecar, table }: OwnersWord) => [
      clipping.digest,
      JSON.stringify([sidecar, table]),
    ],
    work: (clipping: Remembered<Clipping>, word: OwnersWord) => tell(clipping.value(), word),
  });
  const toCorrected = remember(store, code, {
    name: "correct",
    key: (made: Steps, { corrections }: OwnersWord) => [digestOf(made), JSON.stringify(corrections)],
    work: (made: Steps, { corrections }: OwnersWord) =>
      correct(made.clipping.value(), corrections, dossierOf(made).article),
  });
  const toWanted = remember(store, code, {
    name: "id",
    key: (clipping: Remembered<Clipping>) => [clipping.digest],
    work: (clipping: Remembered<Clipping>) => ({ id: clipping.value().frontMatter?.id ?? null }),
  });
  const toExtraction = remember(store, code, {
    name: "extract",
    key: (clipping: Remembered<Clipping>) => [clipping.digest],
    work: (clipping: Remembered<Clipping>) => extract(clipping.value()),
  });
  const toDated = remember(store, code, {
    name: "date",
    key: (clipping, extraction) => [clipping.digest, extraction.digest, dateOrder],
    work: (clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): Dated => {
      const { article, problems } = date(clipping.value(), extraction.value(), { dateOrder });
      return { added: article && addedTo(extraction.value().article, article), problems };
    },
  });
  const toSummary = remember(store, code, {
    name: "card",
    key: (made: Steps) => [digestOf(made)],
    work: (made: Steps) => detached(summaryOf(digestOf(made), dossierOf(made))),
  });
  const toTerms = remember(store, code, {
    name: "terms",
    key: (digest: string, _: () => Dossier) => [digest, publish.text],
    work: (_: string, dossier: () => Dossier) =>
      publish.text === "full" ? termsOf(dossier(), null) : termsOf(dossier(), leadOf(dossier())),
  });
  const told = (seed: SeedFile, print: Fingerprint, word: OwnersWord) => {
    const clipping = toClipping(seed, print);
    return word.sidecar || word.table ? toTold(clipping, word) : clipping;
  };
  const examined = (clipping: Remembered<Clipping>): Steps => {
    const extraction = toExtraction(clipping);
    return { clipping, extraction, dated: toDated(clipping, extraction) };
  };
  return {
    wanted: (seed: SeedFile, print: Fingerprint, word: OwnersWord) => toWanted(told(seed, print, word)),
    /** Corrections are held against what is known without them, and then all is looked at once more. */
    steps(seed: SeedFile, print: Fingerprint, word: OwnersWord): Steps {
      const made = examined(told(seed, print, word));
      return word.corrections.length === 0 ? made : examined(toCorrected(made, word));
    },
    summary: (made: Steps): Summary => toSummary(made).value(),
    terms: (digest: string, dossier: () => Dossier) => toTerms(digest, dossier),
  };
}

function digestOf({ clipping, extraction, dated }: Steps): string {
  return keyOf([clipping.digest, extraction.digest, dated.digest]);
}

function dossierOf(made: Steps): Dossier {
  const [clipping, extraction, dated] = [made.clipping.value(), made.extraction.value(), made.dated.value()];
  const problems = [...clipping.problems, ...extraction.problems, ...dated.problems];
  const article = dated.added && ({ ...extraction.article, ...dated.added } as DatedArticle);
  return { clipping, extraction, article, problems };
}

/** All that is published of a text where that is not the whole. */
const leadOf = (dossier: Dossier): string => cardOf("", "", dossier).article?.lead ?? "";

function addedTo(before: Article | null, after: DatedArticle): Partial<DatedArticle> {
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => known.get(field) !== value));
}

function summaryOf(digest: string, dossier: Dossier): Summary {
  const { id: _, ...card } = cardOf("", digest, dossier);
  return { wanted: dossier.clipping.frontMatter?.id ?? null, card };
}

/** A copy: a string cut out of a text keeps all of that text in memory. */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
