import { wordsOf } from "../../interface/index.ts";
import type { Dossier } from "../../records/dossier.ts";
import { exactDay } from "../../time/exact-day.ts";
import { titleView } from "../card-view.ts";
import { absolute } from "../frame.ts";
import { articlePath } from "../links.ts";
import { correctionInWords } from "../phrases/correction.ts";
import { languageTag } from "../phrases/direction.ts";
import type { Site } from "../site.ts";
import type { PageArticle, PageCard } from "./page-card.ts";

/**
 * schema.org's NewsArticle, for programs that read pages (Zotero goes by the `meta` elements). Only what is known: a
 * day where it is exact, the paper where there is one.
 */
export function jsonLdOf(
  card: Pick<PageCard, "id">,
  article: PageArticle,
  site: Site,
  { rights, dossier }: { readonly rights: string | null; readonly dossier: Dossier },
): string {
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
    ...basisOf(dossier),
    ...(rights === null ? {} : { copyrightNotice: rights }),
    ...correctionsOf(dossier, site),
    isPartOf: { "@type": "Collection", name: site.title },
  };
  return inScript(JSON.stringify(said));
}

/** The article where it was published. */
function basisOf({ article }: Dossier) {
  const url = article?.url?.value;
  return url && /^https?:\/\/\S+$/i.test(url) ? { isBasedOn: url } : {};
}

/** What an editor of the archive corrected; of a text of which only an excerpt is shown no words. */
function correctionsOf({ clipping }: Dossier, site: Site) {
  const made = (clipping.owner?.corrections ?? []).filter(
    ({ correction }) => correction.kind === "field" || site.publish.text === "full",
  );
  if (made.length === 0) return {};
  return {
    correction: made.map((applied) => ({
      "@type": "CorrectionComment",
      text: correctionInWords(applied, wordsOf(site)),
      ...(/^\d{4}-\d\d-\d\d$/.test(applied.correction.on ?? "")
        ? { datePublished: applied.correction.on }
        : {}),
    })),
  };
}

/** Nothing in it can end the element, or begin a comment in it. */
const inScript = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, escaped);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
