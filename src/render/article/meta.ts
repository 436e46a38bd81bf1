import { capital } from "../../interface/capital.ts";
import { wordsOf } from "../../interface/index.ts";
import type { Words } from "../../interface/words.ts";
import { exactDay } from "../../time/exact-day.ts";
import { titleView } from "../card-view.ts";
import { absolute, type Meta } from "../frame.ts";
import { articlePath } from "../links.ts";
import { dateLabel, yearsInWords } from "../phrases/date-label.ts";
import { languageTag } from "../phrases/direction.ts";
import { sourceLine } from "../phrases/source-line.ts";
import type { Site } from "../site.ts";
import type { PageArticle, PageCard } from "./page-card.ts";

/** A calendar date as coarse as it is known, that any reader of `DC.date` understands. */
const PLAIN_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** One sentence for whoever sees a link: the year travels with it. */
export function describe(article: PageArticle, words: Words): string {
  const years = yearsInWords(article.date, words);
  return [capital(years), sourceLine(article, words), article.lead].filter((part) => part !== "").join(". ");
}

/**
 * What programs read of an article. Zotero takes it as a newspaper article (`DC.type`), the paper from `DC.source`;
 * a publication time only where the day is known; and never `og:type` website, which would win.
 */
export function metaOf(
  card: Pick<PageCard, "id">,
  article: PageArticle,
  site: Site,
  rights: string | null,
): readonly Meta[] {
  const words = wordsOf(site);
  const { title } = titleView(article, words);
  const day = exactDay(article.date);
  const paper = article.outlet ?? article.agency;
  const address = absolute(site, articlePath(card));
  const years = dateLabel(article.date, words).short;
  const edtf = article.date.edtf;
  return [
    property("og:type", "article"),
    property("og:title", edtf === null ? title : `${title} (${years})`),
    property("og:description", describe(article, words)),
    ...(address === null ? [] : [property("og:url", address), name("DC.identifier", address)]),
    ...(day === null ? [] : [property("article:published_time", day)]),
    name("DC.type", "newspaperArticle"),
    name("DC.title", title),
    ...article.authors.map((author) => name("DC.creator", author)),
    ...(edtf !== null && PLAIN_DATE.test(edtf) ? [name("DC.date", edtf)] : []),
    ...(paper === null ? [] : [name("DC.source", paper.value)]),
    name("DC.language", languageTag(article.language)),
    ...(rights === null ? [] : [name("DC.rights", rights)]),
  ];
}

const property = (key: string, content: string): Meta => ({ key: "property", name: key, content });
const name = (key: string, content: string): Meta => ({ key: "name", name: key, content });
