import { wordsOf } from "../../interface/index.ts";
import type { Words } from "../../interface/words.ts";
import { titleView } from "../card-view.ts";
import { absolute } from "../frame.ts";
import { articlePath } from "../links.ts";
import { sourceLine } from "../phrases/source-line.ts";
import type { Site } from "../site.ts";
import type { PageArticle, PageCard } from "./page-card.ts";

/**
 * The article as a footnote names it: `Jo March. “The mill is shut.” Evening Post, 4 May 1931. In: The Clip File,
 * articles/mill.html.` The date says how it is known, unless the clipping states it.
 */
export function citationLine(card: Pick<PageCard, "id">, article: PageArticle, site: Site): string {
  const words = wordsOf(site);
  const { title } = titleView(article, words);
  const published = [sourceLine(article, words), dateInWords(article, words)].filter((part) => part !== "");
  const parts = [
    article.authors.join(", "),
    words.article.citedTitle(title),
    published.join(", "),
    words.article.citedIn(site.title, absolute(site, articlePath(card)) ?? articlePath(card)),
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?…][”“]?$/.test(part) ? part : `${part}.`))
    .join(" ");
}

function dateInWords({ date }: PageArticle, { dates, article, terms }: Words): string {
  const words = dates.dating(date);
  const isFound = date.basis === "inferred" || date.basis === "corrected";
  return isFound ? article.citedDate(words, terms.bases[date.basis]) : words;
}
