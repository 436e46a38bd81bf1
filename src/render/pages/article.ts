import type { ArticleCard } from "../../records/archive.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { PagePlan } from "../../records/page.ts";
import { articleView } from "../article/article-view.ts";
import { citationLine } from "../article/cite.ts";
import { elsewhereFacts, elsewhereView } from "../article/elsewhere.ts";
import { jsonLdOf } from "../article/json-ld.ts";
import { describe, metaOf } from "../article/meta.ts";
import { type NamedRow, namedIn, namedView } from "../article/named.ts";
import { originalView } from "../article/original-view.ts";
import { cardFacts, cardView, NOTICE_TITLES, titleView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { articlePath, type LinkTo, linksFrom, recordPath } from "../links.ts";
import { entityKinds, namesByArticle } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { dateLabel } from "../phrases/date-label.ts";
import { isShown } from "../publish.ts";

/** A page for each clipping: its article; a notice where it may not be shown; the original alone where there is none. */
export const articles: PageType = {
  name: "article",
  *plan(context) {
    const { articles: inOrder, archive } = context;
    const names = entityKinds.map((kind) => ({ kind, of: namesByArticle(archive, kind) }));
    for (const [i, card] of inOrder.entries()) {
      const neighbours = { previous: inOrder[i - 1] ?? null, next: inOrder[i + 1] ?? null };
      yield isShown(card)
        ? articlePlan(card, neighbours, namedIn(card, names), context)
        : noticePlan(card, neighbours, context);
    }
    for (const card of archive.cards.filter(({ article }) => article === null))
      yield isShown(card) ? clippingPlan(card, context) : noticePlan(card, ALONE, context);
  },
};

interface Neighbours {
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}

/** A clipping without an article has no place in time. */
const ALONE: Neighbours = { previous: null, next: null };

function articlePlan(
  card: ArticleCard,
  neighbours: Neighbours,
  named: readonly NamedRow[],
  context: PlanContext,
): PagePlan {
  const path = articlePath(card);
  return {
    kind: "template",
    path,
    key: context.key(path, card.digest, factsAround(neighbours), elsewhereFacts(card, context), named),
    template: "article.eta",
    view: () => viewOf(card, neighbours, named, context),
  };
}

function viewOf(card: ArticleCard, neighbours: Neighbours, named: readonly NamedRow[], context: PlanContext) {
  const { site, load, recorded } = context;
  const dossier = load(card.path);
  if (!hasArticle(dossier)) throw new Error(`The record of ${card.path} does not belong to its card`);
  const path = articlePath(card);
  const link = linksFrom(path);
  const article = card.article!;
  return {
    ...frameOf(site, {
      path,
      title: titleView(article).title,
      description: describe(article, site.language),
      meta: metaOf(card, article, site),
      jsonLd: jsonLdOf(card, article, site),
      alternates: recorded
        ? [{ type: "application/json", title: "What is known of it", href: link(recordPath(card)) }]
        : [],
    }),
    article: articleView(card, dossier, context, link),
    elsewhere: elsewhereView(card, context, link),
    named: namedView(named, link),
    citation: citationLine(card, article, site),
    around: viewAround(card, neighbours, context, link),
    original: originalView(card, dossier, site, link),
  };
}

const hasArticle = (dossier: Dossier): dossier is Dossier & { article: DatedArticle } =>
  dossier.article !== null;

/** Withheld or withdrawn: that it was here, when it is from, and nothing of its words. */
function noticePlan(card: ArticleCard, neighbours: Neighbours, context: PlanContext): PagePlan {
  const path = articlePath(card);
  const { site } = context;
  const status = card.status === "canceled" ? "canceled" : "withheld";
  const [title, says] = [NOTICE_TITLES[status], NOTICES[status]];
  return {
    kind: "template",
    path,
    key: context.key(path, card.status, cardFacts(card), factsAround(neighbours)),
    template: "notice.eta",
    view: () => ({
      ...frameOf(site, { path, title, description: says, noindex: true }),
      notice: { title, says, date: card.article && dateLabel(card.article.date, site.language) },
      around: viewAround(card, neighbours, context, linksFrom(path)),
    }),
  };
}

const NOTICES = {
  withheld: "This clipping is in the archive, but its text may not be shown.",
  canceled: "This clipping was in the archive; its publisher has withdrawn it.",
};

/** No article was found in it; the original says what there is. */
function clippingPlan(card: ArticleCard, { site, load, key }: PlanContext): PagePlan {
  const path = articlePath(card);
  const description = "A clipping in which no article was found.";
  return {
    kind: "template",
    path,
    key: key(path, card.digest),
    template: "clipping.eta",
    view: () => {
      const dossier = load(card.path);
      const problems = dossier.problems.map(({ message, hint }) => ({ message, hint }));
      return {
        ...frameOf(site, { path, title: card.path, description, noindex: true }),
        clipping: { file: card.path, problems },
        original: originalView(card, dossier, site, linksFrom(path)),
      };
    },
  };
}

const factsAround = ({ previous, next }: Neighbours): unknown =>
  [previous, next].map((card) => card && cardFacts(card));

/** The neighbours in the archive's order, called earlier and later only where the days prove it. */
function viewAround(card: ArticleCard, { previous, next }: Neighbours, { site }: PlanContext, link: LinkTo) {
  const view = (neighbour: ArticleCard | null, label: string) =>
    neighbour && { label, ...cardView(neighbour, link, { language: site.language }) };
  return {
    previous: view(previous, previous && isEarlier(previous, card) ? "Earlier" : "Before it in the archive"),
    next: view(next, next && isEarlier(card, next) ? "Later" : "After it in the archive"),
  };
}

/** Every day on which the one may have been written lies before every day of the other. */
function isEarlier(one: ArticleCard, other: ArticleCard): boolean {
  const [last, first] = [one.article?.date.latest, other.article?.date.earliest];
  return Boolean(last && first && last < first);
}
