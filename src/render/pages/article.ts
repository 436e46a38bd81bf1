import type { ArticleCard } from "../../records/archive.ts";
import type { ArticlePlan, PagePlan } from "../../records/page.ts";
import { type Around, type ArticleInput, noticePageView } from "../article/article-page.ts";
import { elsewhereFacts, elsewhereOf, elsewhereThings } from "../article/elsewhere.ts";
import { type NamesOfKinds, namedFacts, namedIn, namedThings } from "../article/named.ts";
import { pageCard } from "../article/page-card.ts";
import { cardFacts, listed } from "../card-view.ts";
import { articlePath } from "../links.ts";
import { entityKinds, namesByArticle } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { isShown } from "../publish.ts";

/** A page for each clipping: its article; a notice where it may not be shown; the original alone where there is none. */
export const articles: PageType = {
  name: "article",
  *plan(context) {
    const { articles: inOrder, archive } = context;
    const names = entityKinds.map((kind) => ({ kind, of: namesByArticle(archive, kind) }));
    for (const [i, card] of inOrder.entries()) {
      const around = { previous: inOrder[i - 1] ?? null, next: inOrder[i + 1] ?? null };
      yield isShown(card) ? articlePlan(card, around, names, context) : noticePlan(card, around, context);
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
  names: NamesOfKinds,
  context: PlanContext,
): ArticlePlan {
  const path = articlePath(card);
  const { archive } = context;
  const told = archive.together.has(card.id);
  const slugs = () => slugsOf(card, context);
  const tags = () => tagsOf(card, context);
  const around = [card, neighbours.previous, neighbours.next, told, ...elsewhereThings(card, context)];
  const lists = [archive.sources, archive.tags, archive.people, archive.organisations, archive.places];
  const details = () => [
    ...[...around, "|", ...slugs().flat(), "|", ...tags().flat(), "|"],
    ...namedThings(card, names),
  ];
  const facts = () => [
    [factsAround(neighbours), elsewhereFacts(card, context), slugs(), namedFacts(card, names)],
    [tags(), told],
  ];
  return {
    kind: "article",
    path,
    key: context.keyOfThings(path, [...around, ...lists], details, () => [card.digest, facts()]),
    template: "article.eta",
    from: card.path,
    input: (): ArticleInput => ({
      card: pageCard(card),
      slugs: slugs(),
      tags: tags(),
      told,
      named: namedIn(card, names),
      elsewhere: elsewhereOf(card, context),
      around: aroundOf(neighbours),
    }),
  };
}

/** Where the sources that an article names have their pages. */
function slugsOf({ article }: ArticleCard, { sources }: PlanContext): ArticleInput["slugs"] {
  const { outlet, agency, republisher, cited } = article!;
  const named = [outlet, agency, republisher, ...cited].flatMap((finding) => finding?.value ?? []);
  return [...new Set(named)].flatMap((name) => {
    const entry = sources.get(name);
    return entry ? [[name, entry.slug] as const] : [];
  });
}

/** Where its tags have their pages. */
const tagsOf = ({ article }: ArticleCard, { tagged }: PlanContext): ArticleInput["tags"] =>
  (article!.tags ?? []).map((tag) => [tag, tagged.get(tag)!.slug]);

/** Withheld or withdrawn. */
function noticePlan(card: ArticleCard, neighbours: Neighbours, context: PlanContext): PagePlan {
  const path = articlePath(card);
  return {
    kind: "template",
    path,
    key: context.key(path, card.status, cardFacts(card), factsAround(neighbours)),
    template: "notice.eta",
    view: () => noticePageView(pageCard(card), aroundOf(neighbours), context.site),
  };
}

/** No article was found in it. */
function clippingPlan(card: ArticleCard, { key }: PlanContext): ArticlePlan {
  const path = articlePath(card);
  return {
    kind: "article",
    path,
    key: key(path, card.digest),
    template: "clipping.eta",
    from: card.path,
    input: () => pageCard(card),
  };
}

const factsAround = ({ previous, next }: Neighbours): unknown =>
  [previous, next].map((card) => card && cardFacts(card));

const aroundOf = ({ previous, next }: Neighbours): Around => ({
  previous: previous && listed(previous),
  next: next && listed(next),
});
