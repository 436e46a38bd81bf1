import { TurnTable } from "../../again/turn-table.ts";
import type { ArticleCard } from "../../records/archive.ts";
import type { ArticlePlan, PagePlan } from "../../records/page.ts";
import { type Around, type ArticleInput, noticePageView } from "../article/article-page.ts";
import { elsewhereFacts, elsewhereOf, elsewhereThing } from "../article/elsewhere.ts";
import { namedFacts, namedIn } from "../article/named.ts";
import { pageCard } from "../article/page-card.ts";
import { cardFacts, listed } from "../card-view.ts";
import { articlePath } from "../links.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { isShown } from "../publish.ts";

/** A page for each clipping: its article; a notice where it may not be shown; the original alone where there is none. */
export const articles: PageType = {
  name: "article",
  *plan(context) {
    const { articles: inOrder, archive } = context;
    const planOf = planning(context);
    for (const [i, card] of inOrder.entries())
      yield planOf(card, { previous: inOrder[i - 1] ?? null, next: inOrder[i + 1] ?? null });
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

/** All of the archive that an article's page hangs on, beside its card, and the plan of it. */
interface KeptPlan extends Neighbours {
  readonly isTold: boolean;
  readonly elsewhere: unknown;
  readonly people: unknown;
  readonly organisations: unknown;
  readonly places: unknown;
  readonly plan: PagePlan;
}

/** Of the builds before, by their cards. */
interface KeptPlans {
  /** What all of them hang on. */
  readonly base: readonly string[];
  readonly plans: TurnTable<ArticleCard, KeptPlan>;
}

/** There are as many as articles, and all but a few are those of the build before. */
function planning(context: PlanContext) {
  const base = [context.key("articles"), context.sourceAddresses, context.tagAddresses];
  const { plans } = context.renew<KeptPlans>("articles", (last) => {
    last?.plans.turn();
    return last?.base.every((one, at) => one === base[at]) ? last : { base, plans: new TurnTable() };
  });
  return (card: ArticleCard, neighbours: Neighbours): PagePlan => {
    if (!isShown(card)) return noticePlan(card, neighbours, context);
    const last = plans.get(card);
    if (last && isAsBefore(last, card, neighbours, context)) return last.plan;
    const [people, organisations, places] = namedFacts(card, context);
    const isTold = context.archive.together.has(card.id);
    const around = { ...neighbours, isTold, elsewhere: elsewhereThing(card, context) };
    const plan = articlePlan(card, neighbours, context);
    plans.set(card, { ...around, people, organisations, places, plan });
    return plan;
  };
}

/** Nothing is made to see it, for it is asked of each article. */
function isAsBefore(last: KeptPlan, card: ArticleCard, around: Neighbours, context: PlanContext): boolean {
  const { id } = card;
  const { names, archive } = context;
  return (
    last.previous === around.previous &&
    last.next === around.next &&
    last.elsewhere === elsewhereThing(card, context) &&
    last.people === names.people.facts.get(id) &&
    last.organisations === names.organisations.facts.get(id) &&
    last.places === names.places.facts.get(id) &&
    last.isTold === archive.together.has(id)
  );
}

function articlePlan(card: ArticleCard, neighbours: Neighbours, context: PlanContext): ArticlePlan {
  const path = articlePath(card);
  const told = context.archive.together.has(card.id);
  const facts = () => [
    [factsAround(neighbours), elsewhereFacts(card, context), slugsOf(card, context)],
    [namedFacts(card, context), tagsOf(card, context), told],
  ];
  return {
    kind: "article",
    path,
    key: context.key(path, card.digest, facts()),
    template: "article.eta",
    from: card.path,
    input: (): ArticleInput => ({
      card: pageCard(card),
      slugs: slugsOf(card, context),
      tags: tagsOf(card, context),
      told,
      named: namedIn(card, context),
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
