import { datingInWords } from "../../time/in-words.ts";
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
  const { title } = titleView(article);
  const published = [sourceLine(article), dateInWords(article, site.language)].filter((part) => part !== "");
  const parts = [
    article.authors.join(", "),
    /[.!?…]$/.test(title) ? `“${title}”` : `“${title}.”`,
    published.join(", "),
    `In: ${site.title}, ${absolute(site, articlePath(card)) ?? articlePath(card)}`,
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?…]”?$/.test(part) ? part : `${part}.`))
    .join(" ");
}

function dateInWords({ date }: PageArticle, language: string): string {
  const words = datingInWords(date, language);
  return date.basis === "inferred" || date.basis === "corrected" ? `${words} (date ${date.basis})` : words;
}
