import type { Fingerprint } from "../cache/fingerprint.ts";
import { keyOf } from "../cache/key.ts";
import { type Remembered, remember, stageKey } from "../cache/remember.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import { date } from "../date/date.ts";
import { findEvents } from "../event/find-events.ts";
import { type Claims, claim } from "../extract/claim.ts";
import { settleAll } from "../extract/extract.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import { traceOf } from "../extract/furniture/trace.ts";
import type { Background } from "../knowledge/background.ts";
import { mention } from "../mention/mention.ts";
import { correct } from "../read/owner/correct.ts";
import { tell } from "../read/owner/tell.ts";
import { countParts } from "../read/parts.ts";
import { read } from "../read/read.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Article, DatedArticle, Extraction } from "../records/article.ts";
import type { Clipping, SeedFile } from "../records/clipping.ts";
import type { Evidence } from "../records/dating.ts";
import type { Dossier } from "../records/dossier.ts";
import type { EventMention } from "../records/events.ts";
import type { LineTrace, OwnFurniture } from "../records/furniture.ts";
import type { Mentions } from "../records/mentions.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import type { Problem } from "../records/problem.ts";
import { cardOf } from "../relate/card.ts";
import { tellingsOf } from "../render/events/telling.ts";
import { termsOf } from "../search/article-terms.ts";
import type { Tables } from "./tables.ts";

/** What is kept of a clipping so that a build in which it did not change need not look at it. */
export interface Summary {
  readonly wanted: string | null;
  readonly card: Omit<ArticleCard, "id">;
}

/** What the stages made of one file. */
export interface Steps {
  readonly clipping: Remembered<Clipping>;
  readonly extraction: Remembered<Extraction>;
  readonly dated: Remembered<Dated>;
  readonly mentions: Remembered<Mentions | null>;
}

interface Dated {
  readonly events: readonly EventMention[];
  /** What dating added to the extracted article; the rest of it is kept there already. */
  readonly added: Partial<DatedArticle> | null;
  readonly problems: readonly Problem[];
}

export function rememberedStages(
  { dateOrder, publish, language }: Config,
  code: string,
  store: Store,
  { knowledge, sources, names, background }: Tables,
) {
  const toClipping = remember(store, code, {
    name: "read",
    key: ({ path, name, format, part }: SeedFile, { sha256 }: Fingerprint) => [
      sha256,
      path,
      name,
      format,
      part ? String(part.number) : null,
    ],
    work: (seed: SeedFile, { bytes }: Fingerprint) => read(seed, bytes()),
  });
  const toParts = remember(store, code, {
    name: "parts",
    key: ({ format }: SeedFile, { sha256 }: Fingerprint) => [sha256, format],
    work: (seed: SeedFile, { bytes }: Fingerprint) => countParts(seed, bytes()),
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
  const toClaims = remember(store, code, {
    name: "claim",
    key: (clipping: Remembered<Clipping>) => [clipping.digest, sources.key],
    work: (clipping: Remembered<Clipping>) => claim(clipping.value(), sources.indexed()),
  });
  const toExtraction = remember(store, code, {
    name: "settle",
    key: (clipping, claims, furniture) => [
      clipping.digest,
      claims.digest,
      sources.key,
      JSON.stringify(furniture),
    ],
    work: (clipping: Remembered<Clipping>, claims: Remembered<Claims>, furniture: OwnFurniture) =>
      settleAll(clipping.value(), claims.value(), { sources: sources.indexed(), furniture }),
  });
  const toTrace = remember(store, code, {
    name: "trace",
    key: (clipping, extraction) => [clipping.digest, extraction.digest],
    work: (clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): LineTrace =>
      traceOf(clipping.value(), extraction.value()),
  });
  const datedFrom = (clipping: Clipping, extraction: Extraction, told: readonly Evidence[]): Dated => {
    const { article, problems } = date(clipping, extraction, {
      dateOrder,
      knowledge: knowledge.indexed(),
      told,
    });
    const events = article ? findEvents(clipping, article) : [];
    return { added: article && addedTo(extraction.article, article), events, problems };
  };
  const toDated = remember(store, code, {
    name: "date",
    key: (clipping, extraction) => [clipping.digest, extraction.digest, dateOrder, knowledge.key],
    work: (clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): Dated =>
      datedFrom(clipping.value(), extraction.value(), []),
  });
  const toMentions = remember(store, code, {
    name: "mention",
    key: (clipping, extraction) => [clipping.digest, extraction.digest, names.digest],
    work: (clipping: Remembered<Clipping>, extraction: Remembered<Extraction>): Mentions | null => {
      const { article } = extraction.value();
      return article && mention(clipping.value(), article, names.tables());
    },
  });
  const toSummary = remember(store, code, {
    name: "card",
    key: (made: Steps) => [digestOf(made), background.digest],
    work: (made: Steps) => detached(summaryOf(digestOf(made), dossierOf(made), background.rankOf)),
  });
  const toTerms = remember(store, code, {
    name: "terms",
    key: (digest: string, _: () => Dossier) => [digest, publish.text],
    work: (_: string, dossier: () => Dossier) =>
      publish.text === "full" ? termsOf(dossier(), null) : termsOf(dossier(), leadOf(dossier())),
  });
  const toTellings = remember(store, code, {
    name: "tellings",
    key: (made: Steps) => [digestOf(made), language],
    work: (made: Steps) => tellingsOf(dossierOf(made), language),
  });
  const redatedKey = (clipping: string, extraction: string, told: readonly Evidence[]) => [
    clipping,
    extraction,
    dateOrder,
    knowledge.key,
    JSON.stringify(told),
  ];
  const toRedated = remember(store, code, {
    name: "redated",
    key: ({ clipping, extraction }: Steps, told: readonly Evidence[]) =>
      redatedKey(clipping.digest, extraction.digest, told),
    work: ({ clipping, extraction }: Steps, told: readonly Evidence[]): Dated =>
      datedFrom(clipping.value(), extraction.value(), told),
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
  return {
    parts: toParts,
    wanted: (seed: SeedFile, print: Fingerprint, word: OwnersWord) => toWanted(told(seed, print, word)),
    /** Of the clipping by itself, before any correction: what others make of it must not come back to it. */
    trace(seed: SeedFile, print: Fingerprint, word: OwnersWord): Remembered<LineTrace> {
      const clipping = told(seed, print, word);
      return toTrace(clipping, toExtraction(clipping, toClaims(clipping), NO_FURNITURE));
    },
    /** Corrections are held against what is known without them, and then all is looked at once more. */
    steps(seed: SeedFile, print: Fingerprint, word: OwnersWord, furniture: OwnFurniture): Steps {
      const made = examined(told(seed, print, word), furniture);
      return word.corrections.length === 0 ? made : examined(toCorrected(made, word), furniture);
    },
    summary: (made: Steps): Summary => toSummary(made).value(),
    /** Pages that do not change ask for no dossier: what was worked out for them is kept for the day when they do. */
    keepRedated(clipping: string, extraction: string, told: readonly Evidence[]): void {
      store.shelf("redated").digestOf(stageKey(code, "redated", redatedKey(clipping, extraction, told)));
    },
    tellings: (made: Steps) => toTellings(made),
    terms: (digest: string, dossier: () => Dossier) => toTerms(digest, dossier),
    /** With what other clippings say of its day, the evidence is weighed anew. */
    dossier: (made: Steps, told: readonly Evidence[] = []): Dossier =>
      dossierOf(told.length === 0 ? made : { ...made, dated: toRedated(made, told) }),
  };
}

function digestOf({ clipping, extraction, dated, mentions }: Steps): string {
  return keyOf([clipping.digest, extraction.digest, dated.digest, mentions.digest]);
}

function dossierOf(made: Steps): Dossier {
  const [clipping, extraction, dated] = [made.clipping.value(), made.extraction.value(), made.dated.value()];
  const problems = [...clipping.problems, ...extraction.problems, ...dated.problems];
  const article = dated.added && ({ ...extraction.article, ...dated.added } as DatedArticle);
  return { clipping, extraction, article, events: dated.events, mentions: made.mentions.value(), problems };
}

/** All that is published of a text where that is not the whole. */
const leadOf = (dossier: Dossier): string => cardOf("", "", dossier).article?.lead ?? "";

function addedTo(before: Article | null, after: DatedArticle): Partial<DatedArticle> {
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => known.get(field) !== value));
}

function summaryOf(digest: string, dossier: Dossier, background: Background): Summary {
  const { id: _, ...card } = cardOf("", digest, dossier, background);
  return { wanted: dossier.clipping.frontMatter?.id ?? null, card };
}

/** A copy: a string cut out of a text keeps all of that text in memory. */
function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
