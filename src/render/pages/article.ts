import type { ArticleCard, CardArticle } from "../../records/archive.ts";
import type { DatedArticle } from "../../records/article.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { PagePlan } from "../../records/page.ts";
import { articleView } from "../article/article-view.ts";
import { describe, metaOf } from "../article/meta.ts";
import { originalView } from "../article/original-view.ts";
import { cardFacts, cardView, titleView } from "../card-view.ts";
import { frameOf } from "../frame.ts";
import { articlePath, type LinkTo, sourcePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { dateLabel } from "../phrases/date-label.ts";
import { isShown } from "../publish.ts";

/** A page for each clipping: its article; a notice where it may not be shown; the original alone where there is none. */
export const articles: PageType = {
  name: "article",
  *plan(context) {
    const { articles: inOrder, archive } = context;
    for (const [i, card] of inOrder.entries()) {
      const neighbours = { previous: inOrder[i - 1] ?? null, next: inOrder[i + 1] ?? null };
      yield isShown(card) ? articlePlan(card, neighbours, context) : noticePlan(card, neighbours, context);
    }
    for (const card of archive.cards) if (card.article === null) yield clippingPlan(card, context);
  },
};

interface Neighbours {
  readonly previous: ArticleCard | null;
  readonly next: ArticleCard | null;
}

function articlePlan(card: ArticleCard, neighbours: Neighbours, context: PlanContext): PagePlan {
  const path = articlePath(card);
  return {
    kind: "template",
    path,
    key: context.key(path, card.digest, factsAround(neighbours), slugsOf(card, context)),
    template: "article.eta",
    view: () => {
      const dossier = context.load(card.path);
      if (!hasArticle(dossier)) throw new Error(`The record of ${card.path} does not belong to its card`);
      const article = card.article!;
      const frame = frameOf(context.site, {
        path,
        title: titleView(article).title,
        description: describe(article, context.site.language),
        meta: metaOf(card, article, context.site),
      });
      return {
        ...frame,
        article: articleView(card, dossier, context, frame.link),
        around: viewAround(neighbours, context, frame.link),
        original: originalView(card, dossier, context.site, frame.link),
      };
    },
  };
}

const hasArticle = (dossier: Dossier): dossier is Dossier & { article: DatedArticle } =>
  dossier.article !== null;

/** Withheld or withdrawn: that it was here, when it is from, and nothing of its words. */
function noticePlan(card: ArticleCard, neighbours: Neighbours, context: PlanContext): PagePlan {
  const path = articlePath(card);
  const article = card.article!;
  return {
    kind: "template",
    path,
    key: context.key(path, cardFacts(card), factsAround(neighbours)),
    template: "notice.eta",
    view: () => {
      const { title } = titleView(article);
      const frame = frameOf(context.site, {
        path,
        title,
        description: NOTICES[article.status],
        noindex: true,
      });
      return {
        ...frame,
        notice: {
          title,
          says: NOTICES[article.status],
          date: dateLabel(article.date, context.site.language),
        },
        around: viewAround(neighbours, context, frame.link),
      };
    },
  };
}

const NOTICES: Readonly<Record<CardArticle["status"], string>> = {
  usable: "",
  withheld: "This clipping is in the archive, but its text may not be shown.",
  canceled: "This clipping was in the archive; its publisher has withdrawn it.",
};

/** No article was found in it; the original says what there is. */
function clippingPlan(card: ArticleCard, context: PlanContext): PagePlan {
  const path = articlePath(card);
  return {
    kind: "template",
    path,
    key: context.key(path, card.digest),
    template: "clipping.eta",
    view: () => {
      const dossier = context.load(card.path);
      const frame = frameOf(context.site, {
        path,
        title: card.path,
        description: "A clipping in which no article was found.",
        noindex: true,
      });
      return {
        ...frame,
        clipping: {
          file: card.path,
          problems: dossier.problems.map(({ message, hint }) => ({ message, hint })),
        },
        original: originalView(card, dossier, context.site, frame.link),
      };
    },
  };
}

const factsAround = ({ previous, next }: Neighbours): unknown =>
  [previous, next].map((card) => card && cardFacts(card));

function viewAround({ previous, next }: Neighbours, { site }: PlanContext, link: LinkTo) {
  const view = (card: ArticleCard | null) => card && cardView(card, link, { language: site.language });
  return { previous: view(previous), next: view(next) };
}

/** Addresses of the sources it names: they may change with other clippings. */
function slugsOf({ article }: ArticleCard, { sources }: PlanContext): readonly string[] {
  if (!article) return [];
  const found = [article.outlet, article.agency, article.republisher, ...article.cited];
  return found.flatMap((finding) => {
    const entry = finding && sources.get(finding.value);
    return entry ? [sourcePath(entry)] : [];
  });
}
