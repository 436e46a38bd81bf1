import { keyOf } from "../cache/key.ts";
import type { Remembered } from "../cache/remember.ts";
import type { DatedAlone } from "../date/redate.ts";
import type { Background } from "../knowledge/background.ts";
import type { ArticleCard } from "../records/archive.ts";
import type { Article, DatedArticle, Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Dossier } from "../records/dossier.ts";
import type { EventMention } from "../records/events.ts";
import type { Mentions } from "../records/mentions.ts";
import type { Problem } from "../records/problem.ts";
import { cardOf } from "../relate/card.ts";

/** What is kept of a clipping so that a build in which it did not change need not look at it. */
export interface Summary {
  readonly wanted: string | null;
  /** What of it is held against others is half of it, and mostly nobody asks: it is kept by itself. */
  readonly card: Omit<ArticleCard, "id" | "trace">;
  readonly isHeld: boolean;
  /** Digests of what its stages made. */
  readonly digests: Readonly<Record<"clipping" | "extraction" | "terms", string>>;
}

/** What the stages made of one file. */
export interface Steps {
  readonly clipping: Remembered<Clipping>;
  readonly extraction: Remembered<Extraction>;
  readonly dated: Remembered<DatedFirst>;
  readonly mentions: Remembered<Mentions | null>;
}

export interface Dated {
  readonly events: readonly EventMention[];
  /** What dating added to the extracted article; the rest of it is kept there already. */
  readonly added: Partial<DatedArticle> | null;
  readonly problems: readonly Problem[];
}

/** By the clipping alone. */
export interface DatedFirst extends Dated {
  readonly leanings: DatedAlone["leanings"];
}

export function digestOf({ clipping, extraction, dated, mentions }: Steps): string {
  return keyOf([clipping.digest, extraction.digest, dated.digest, mentions.digest]);
}

export function dossierOf(made: Steps, dated: Dated = made.dated.value()): Dossier {
  const [clipping, extraction] = [made.clipping.value(), made.extraction.value()];
  const problems = [...clipping.problems, ...extraction.problems, ...dated.problems];
  const article = articleOf(extraction, dated);
  return { clipping, extraction, article, events: dated.events, mentions: made.mentions.value(), problems };
}

export const articleOf = (extraction: Extraction, { added }: Dated): DatedArticle | null =>
  added && ({ ...extraction.article, ...added } as DatedArticle);

/** All that is published of a text where that is not the whole. */
export const leadOf = (dossier: Dossier): string => cardOf("", "", dossier).article?.lead ?? "";

export function addedTo(before: Article | null, after: DatedArticle): Partial<DatedArticle> {
  const known = new Map<string, unknown>(Object.entries(before ?? {}));
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => known.get(field) !== value));
}

/** `trace`: what of it is held against others; null: nothing. */
export function summaryOf(
  digest: string,
  dossier: Dossier,
  background: Background,
): Pick<Summary, "wanted" | "card"> & Pick<ArticleCard, "trace"> {
  const { id: _, trace, ...card } = cardOf("", digest, dossier, background);
  return { wanted: dossier.clipping.frontMatter?.id ?? null, card, trace };
}
