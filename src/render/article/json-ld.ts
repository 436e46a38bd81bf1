import { wordsOf } from "../../interface/index.ts";
import { titleView } from "../card-view.ts";
import { absolute } from "../frame.ts";
import { articlePath } from "../links.ts";
import { exactDay } from "../phrases/date-label.ts";
import { languageTag } from "../phrases/direction.ts";
import type { Site } from "../site.ts";
import type { PageArticle, PageCard } from "./page-card.ts";

/**
 * schema.org's NewsArticle, for programs that read pages (Zotero goes by the `meta` elements). Only what is known: a
 * day where it is exact, the paper where there is one.
 */
export function jsonLdOf(card: Pick<PageCard, "id">, article: PageArticle, site: Site): string {
  const day = exactDay(article.date);
  const paper = article.outlet ?? article.agency;
  const address = absolute(site, articlePath(card));
  const said = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: titleView(article, wordsOf(site)).title,
    ...(address === null ? {} : { "@id": address, url: address }),
    ...(day === null ? {} : { datePublished: day }),
    ...(article.date.edtf !== null && day === null ? { temporal: article.date.edtf } : {}),
    ...(article.authors.length === 0
      ? {}
      : { author: article.authors.map((name) => ({ "@type": "Person", name })) }),
    ...(paper === null ? {} : { publisher: { "@type": "NewsMediaOrganization", name: paper.value } }),
    inLanguage: languageTag(article.language),
    isPartOf: { "@type": "Collection", name: site.title },
  };
  return inScript(JSON.stringify(said));
}

/** Nothing in it can end the element, or begin a comment in it. */
const inScript = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, escaped);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
