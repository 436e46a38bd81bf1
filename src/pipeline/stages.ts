import type { Fingerprint } from "../cache/fingerprint.ts";
import { type Remembered, remember, rememberJourney, type Stage, stageKey } from "../cache/remember.ts";
import type { Shelves, Step } from "../cache/shelves.ts";
import type { Config } from "../config.ts";
import { date } from "../date/date.ts";
import { redate } from "../date/redate.ts";
import { findEvents } from "../event/find-events.ts";
import type { Claims } from "../extract/claim.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import { traceOf } from "../extract/furniture/trace.ts";
import { wordsOf } from "../interface/index.ts";
import { mention } from "../mention/mention.ts";
import { correct } from "../read/owner/correct.ts";
import { tell } from "../read/owner/tell.ts";
import { countParts } from "../read/parts.ts";
import type { Extraction } from "../records/article.ts";
import type { Clipping, SeedFile } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { Dossier } from "../records/dossier.ts";
import type { LineTrace, OwnFurniture } from "../records/furniture.ts";
import type { Mentions } from "../records/mentions.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import type { Trace } from "../records/trace.ts";
import { tellingsOf } from "../render/events/telling.ts";
import { termsOf } from "../search/article-terms.ts";
import { lookAhead } from "./ahead.ts";
import {
  addedTo,
  articleOf,
  type Dated,
  type DatedFirst,
  digestOf,
  dossierOf,
  leadOf,
  type Steps,
  type Summary,
  summaryOf,
} from "./steps.ts";
import type { Tables } from "./tables.ts";

/** The shelf of what all stages together made of a clipping: it has one value for each. */
export const EXAMINED = "examine";

export function rememberedStages(
  config: Config,
  code: string,
  store: Shelves,
  { knowledge, sources, names, background }: Tables,
  early = lookAhead(),
) {
  const { dateOrder, publish } = config;
  const words = wordsOf(config);
  const shelves: string[] = [];
  const shelved = <In extends readonly unknown[], Out>(stage: Stage<In, Out>) => {
    shelves.push(stage.name);
    return remember(store, code, stage);
  };
  const toClipping = shelved({
    name: "read",
    key: ({ path, name, format, part }: SeedFile, { sha256 }: Fingerprint) => [
      sha256,
      path,
      name,
      format,
      part ? String(part.number) : null,
    ],
    work: (seed: SeedFile, print: Fingerprint) => early.read(seed, print),
  });
  const toParts = shelved({
    name: "parts",
    key: ({ format }: SeedFile, { sha256 }: Fingerprint) => [sha256, format],
    work: (seed: SeedFile, { bytes }: Fingerprint) => countParts(seed, bytes()),
  });
  const toTold = shelved({
    name: "tell",
    key: (clipping: Remembered<Clipping>, { sidecar, table }: OwnersWord) => [
      clipping.digest,
      JSON.stringify([sidecar, table]),
    ],
    work: (clipping: Remembered<Clipping>, word: OwnersWord) => tell(clipping.value(), word),
  });
  const toCorrected = shelved({
    name: "correct",
    key: (made: Steps, { corrections }: OwnersWord) => [digestOf(made), JSON.stringify(corrections)],
    work: (made: Steps, { corrections }: OwnersWord) =>
      correct(made.clipping.value(), corrections, dossierOf(made).article),
  });
  const toWanted = shelved({
    name: "id",
    key: (clipping: Remembered<Clipping>) => [clipping.digest],
    work: (clipping: Remembered<Clipping>) => ({ id: clipping.value().frontMatter?.id ?? null }),
  });
  const toClaims = shelved({
    name: "claim",
    key: (clipping: Remembered<Clipping>) => [clipping.digest, sources.key],
    work: (clipping: Remembered<Clipping>) => early.claim(clipping.value(), sources.indexed()),
  });
  const toExtraction = shelved({
    name: "settle",
    key: (clipping, claims, furniture) => [
      clipping.digest,
      claims.digest,
      sources.key,
      JSON.stringify(furniture),
    ],
    work: (clipping: Remembered<Clipping>, claims: Remembered<Claims>, furniture: OwnFurniture) =>
      early.settle(clipping.value(), claims.value(), { sources: sources.indexed(), furniture }),
  });
  const toDated = shelved({
    name: "date",
    key: (clipping, extraction) => [clipping.digest, extraction.digest, dateOrder, knowledge.key],
    work(clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): DatedFirst {
      const [text, extracted] = [clipping.value(), extraction.value()];
      const options = { dateOrder, knowledge: knowledge.indexed() };
      const { article, problems, leanings } = date(text, extracted, options);
      const events = article ? findEvents(text, article) : [];
      return { added: article && addedTo(extracted.article, article), events, problems, leanings };
    },
  });
  const toMentions = shelved({
    name: "mention",
    key: (clipping, extraction) => [clipping.digest, extraction.digest, names.digest],
    work: (clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): Mentions | null => {
      const { article } = extraction.value();
      return article && mention(clipping.value(), article, names.tables());
    },
  });
  const termsKey = (digest: string) => [digest, publish.text];
  const toTerms = shelved({
    name: "terms",
    key: (digest: string, _: () => Dossier) => termsKey(digest),
    work: (_: string, dossier: () => Dossier) =>
      publish.text === "full" ? termsOf(dossier(), null) : termsOf(dossier(), leadOf(dossier())),
  });
  const toHeld = shelved({
    name: "held",
    key: (digest: string, _: () => Trace | null) => [digest, background.digest],
    work: (_: string, trace: () => Trace | null) => trace(),
  });
  const toTellings = shelved({
    name: "tellings",
    key: (digest: string, _: () => Steps) => [digest, words.language],
    work: (_: string, made: () => Steps) => tellingsOf(dossierOf(made()), words),
  });
  const redatedKey = (clipping: string, extraction: string, told: readonly Evidence[]) => [
    clipping,
    extraction,
    dateOrder,
    knowledge.key,
    JSON.stringify(told),
  ];
  const toRedated = shelved({
    name: "redated",
    key: ({ clipping, extraction }: Steps, told: readonly Evidence[]) =>
      redatedKey(clipping.digest, extraction.digest, told),
    work(made: Steps, told: readonly Evidence[]): Dated {
      const [clipping, before] = [made.clipping.value(), made.dated.value()];
      const article = articleOf(made.extraction.value(), before);
      if (!article) return { added: null, events: [], problems: before.problems };
      const { problems, ...known } = redate(clipping, { ...before, article }, told);
      const events = findEvents(clipping, { ...article, ...known });
      return { added: { ...before.added, ...known }, events, problems };
    },
  });
  const told = (seed: SeedFile, print: Fingerprint, word: OwnersWord) => {
    const clipping = toClipping(seed, print);
    return word.sidecar || word.table ? toTold(clipping, word) : clipping;
  };
  const examined = (clipping: Remembered<Clipping>, furniture: OwnFurniture): Steps => {
    const extraction = toExtraction(clipping, toClaims(clipping), furniture);
    return {
      clipping,
      extraction,
      dated: toDated(clipping, extraction),
      mentions: toMentions(clipping, extraction),
    };
  };
  /** Corrections are held against what is known without them, and then all is looked at once more. */
  const steps = (seed: SeedFile, print: Fingerprint, word: OwnersWord, furniture: OwnFurniture): Steps => {
    const made = examined(told(seed, print, word), furniture);
    return word.corrections.length === 0 ? made : examined(toCorrected(made, word), furniture);
  };
  const inputOf = ({ path, name, format, part }: SeedFile, { sha256 }: Fingerprint, word: OwnersWord) => [
    sha256,
    path,
    name,
    format,
    part ? String(part.number) : null,
    JSON.stringify([word.sidecar, word.table]),
    sources.key,
  ];
  const toTrace = shelved({
    name: "trace",
    key: inputOf,
    work(seed: SeedFile, print: Fingerprint, word: OwnersWord): LineTrace {
      const clipping = told(seed, print, word);
      return traceOf(clipping.value(), toExtraction(clipping, toClaims(clipping), NO_FURNITURE).value());
    },
  });
  const toSummary = rememberJourney(store, code, {
    name: EXAMINED,
    key: (seed: SeedFile, print: Fingerprint, word: OwnersWord, furniture: OwnFurniture) => [
      ...inputOf(seed, print, word),
      JSON.stringify([word.corrections, furniture, dateOrder, publish.text, words.language]),
      knowledge.key,
      names.digest,
      background.digest,
    ],
    work(...input): Summary {
      const made = steps(...input);
      const dossier = dossierOf(made);
      const digest = digestOf(made);
      toTellings(digest, () => made);
      const { wanted, card, trace } = summaryOf(digest, dossier, background.rankOf);
      if (trace) toHeld(digest, trace);
      return {
        wanted,
        card,
        isHeld: trace !== null,
        digests: {
          clipping: made.clipping.digest,
          extraction: made.extraction.digest,
          terms: toTerms(digest, () => dossier).digest,
        },
      };
    },
  });
  return {
    /** Names of all shelves in which they keep what they make of single clippings. */
    shelves: [...shelves, EXAMINED],
    parts: toParts,
    wanted: (seed: SeedFile, print: Fingerprint, word: OwnersWord) => toWanted(told(seed, print, word)),
    /** Of the clipping by itself, before any correction: what others make of it must not come back to it. */
    trace: toTrace,
    steps,
    /** All of them at once, and what is kept of it. */
    summary: toSummary,
    /** Where what comes of this evidence is kept. */
    redatedStep: (clipping: string, extraction: string, told: readonly Evidence[]): Step => [
      "redated",
      stageKey(code, "redated", redatedKey(clipping, extraction, told)),
    ],
    /** What of it is held against others. */
    held: (digest: string, dossier: () => Dossier) =>
      toHeld(digest, () => summaryOf(digest, dossier(), background.rankOf).trace?.() ?? null),
    tellings: (digest: string, made: () => Steps) => toTellings(digest, made),
    terms: (digest: string, dossier: () => Dossier) => toTerms(digest, dossier),
    /** Where they are kept. */
    termsStep: (digest: string): Step => ["terms", stageKey(code, "terms", termsKey(digest))],
    /** What it tells of, with what other clippings say of its day. */
    events: (made: Steps, told: readonly Evidence[]) =>
      (told.length === 0 ? made.dated : toRedated(made, told)).value().events,
    /** With what other clippings say of its day, the evidence is weighed anew. */
    dossier: (made: Steps, told: readonly Evidence[] = []): Dossier =>
      told.length === 0 ? dossierOf(made) : dossierOf(made, toRedated(made, told).value()),
  };
}
