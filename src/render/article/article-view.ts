import { wordsOf } from "../../interface/index.ts";
import type { Words } from "../../interface/words.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import type { Dating } from "../../records/dating.ts";
import type { Dossier } from "../../records/dossier.ts";
import { mapLines } from "../../text/lines.ts";
import { titleView } from "../card-view.ts";
import { type LinkTo, paths, tagPath } from "../links.ts";
import { bylineView } from "../phrases/byline.ts";
import { correctionInWords } from "../phrases/correction.ts";
import { dateLabel } from "../phrases/date-label.ts";
import { directionOf, languageTag } from "../phrases/direction.ts";
import { hasSource, sourceLine } from "../phrases/source-line.ts";
import { showsOriginal } from "../publish.ts";
import type { ArticleInput, PageSetting } from "./article-page.ts";
import { bodyOf } from "./body.ts";
import { cueInWords } from "./cue-words.ts";
import { datingView, type EvidenceOptions, quoteView } from "./evidence.ts";
import { sourceRows } from "./sources.ts";

/** Longest list of time expressions below an article. */
const MOST_CUES = 200;

/** All that an article's page shows of the article itself. */
export function articleView(
  { card, slugs, tags }: Pick<ArticleInput, "card" | "slugs" | "tags">,
  dossier: Dossier & { article: DatedArticle },
  { site, says }: PageSetting,
  link: LinkTo,
) {
  const { article, clipping } = dossier;
  const { publish } = site;
  const words = wordsOf(site);
  const options = {
    words,
    map: mapLines(clipping.text, clipping.firstLine),
    original: showsOriginal(card, site),
  };
  const excerpt = publish.text === "excerpt";
  return {
    ...titleView(card.article!, words),
    kicker: sourceLine(card.article!, words),
    sourceless: !hasSource(card.article!),
    language: languageTag(article.language.value),
    direction: directionOf(beginningOf(article)),
    standfirst: article.standfirst?.value ?? null,
    ...bylineView(article.byline, words),
    date: dateLabel(card.article!.date, words),
    dating: datingView(article.date, "written", options),
    updated: otherDate(article.updated, "updated", options),
    reposted: otherDate(article.reposted, "reposted", options),
    excerpt: excerpt ? card.article!.lead : null,
    body: excerpt ? null : bodyOf(dossier, words),
    captions: excerpt ? [] : article.captions,
    sources: sourceRows(article, {
      ...options,
      text: clipping.text,
      slugs: new Map(slugs),
      says,
      link,
      owner: clipping.owner,
    }),
    cues: excerpt ? [] : cuesOf(article, options),
    facts: factsOf(article, tags, link),
    correctionsHref: link(paths.corrections),
    corrections: excerpt ? [] : correctionsOf(clipping, words),
  };
}

/** Enough of the text to see which way it runs. */
function beginningOf({ body, title }: DatedArticle): string {
  const words = body.slice(0, 10).map(({ text }) => text.slice(0, 200));
  return words.length === 0 ? title.value : words.join(" ");
}

/** A date that is not that of writing. */
function otherDate(dating: Dating | null, happening: "updated" | "reposted", options: EvidenceOptions) {
  return dating && { ...dateLabel(dating, options.words), ...datingView(dating, happening, options) };
}

/** Time expressions of the article itself, not of the page around it. */
function cuesOf({ dateCues }: DatedArticle, options: EvidenceOptions) {
  return dateCues
    .filter(({ role }) => role === "body" || role === "title" || role === "standfirst" || role === "caption")
    .slice(0, MOST_CUES)
    .map((cue) => {
      const { text, place, anchor } = quoteView(cue.text, cue.span, options);
      return { text, place, anchor, means: cueInWords(cue, options.words) };
    });
}

/** What the owner wrote about it. Addresses are only links where a browser may follow them. */
function factsOf(article: DatedArticle, tags: ArticleInput["tags"], link: LinkTo) {
  return {
    url: addressView(article.url?.value ?? null),
    archiveUrl: addressView(article.archiveUrl?.value ?? null),
    accessed: article.accessed,
    tags: tags.map(([name, slug]) => ({ name, href: link(tagPath({ slug })) })),
    notes: article.notes,
    rights: article.rights,
  };
}

/** What was corrected, and by whom; nothing of the words of a text of which only an excerpt is shown. */
function correctionsOf({ owner }: Clipping, words: Words): readonly string[] {
  return (owner?.corrections ?? []).map((applied) => correctionInWords(applied, words));
}

function addressView(address: string | null): { readonly text: string; readonly href: string | null } | null {
  if (address === null) return null;
  return { text: address, href: /^https?:\/\/[^\s<>"]+$/i.test(address) ? address : null };
}
