import type { ArticleCard, CardArticle } from "../../records/archive.ts";
import { type ListedArticle, listed } from "../card-view.ts";

/** What of a card its article's own page shows. */
export type PageCard = Pick<ArticleCard, "id" | "path" | "format" | "bytes" | "sha256" | "status"> & {
  readonly article: PageArticle | null;
};

export type PageArticle = ListedArticle & Pick<CardArticle, "lead" | "authors">;

/** A card without its traces and relations: small enough to be sent to another thread. */
export function pageCard(card: ArticleCard): PageCard {
  const { id, path, format, bytes, sha256, status, article } = card;
  const shown = listed(card).article;
  return {
    id,
    path,
    format,
    bytes,
    sha256,
    status,
    article: article && shown && { ...shown, lead: article.lead, authors: article.authors },
  };
}
