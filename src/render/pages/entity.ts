import { once } from "../../again/once.ts";
import type { ArticleCard, EntityEntry, EntityKind, PersonEntry } from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView, titleView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { keyOf } from "../key.ts";
import { articlePath, entityPath, type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, articlesOf, entityKinds, quotesBy, touchedIn } from "../names.ts";
import { onceForEach } from "../once-for.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, onFirstPage, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { dateLabel } from "../phrases/date-label.ts";

/** Articles on one page: each may have quotations below it. */
const MOST_ARTICLES = 100;
/** What somebody says in one article is mostly no more; a long interview is read there. */
const MOST_QUOTES = 6;
const MOST_ROLES = 12;
const MOST_COMPANIONS = 12;

/** A page for each person, organisation and place: spellings, roles, articles in order of time with what was said there. */
export const entities: PageType = {
  name: "name",
  *plan(context) {
    for (const kind of entityKinds) {
      const keep = context.keeping(`name of ${kind}`);
      const itemFacts = itemFactsIn(kind, context);
      const isTouched = touchedIn(kind, context);
      for (const entry of context.archive[kind]) {
        yield* keep(entry, isTouched(entry) ? null : [], () => {
          // For all its pages once: a place of ten thousand articles has a hundred of them.
          const together = keyOf(articlesOf(entry).map((id) => context.names.people.facts.get(id)));
          const companions = once(() => companionsOf(entry, context));
          return inPages(articlesOf(entry), idOf, MOST_ARTICLES).map((slice) =>
            planOf(
              { kind, entry, companions },
              { together, items: slice.items.map(itemFacts) },
              slice,
              context,
            ),
          );
        });
      }
    }
  },
};

const idOf = (id: string): string => id;

interface Subject {
  readonly kind: EntityKind;
  readonly entry: EntityEntry;
  readonly companions: () => readonly Companion[];
}

/** A person named in the same articles. */
interface Companion {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
}

function companionsOf(entry: EntityEntry, { names }: PlanContext): readonly Companion[] {
  const people = names.people.of;
  const counts = new Map<EntityEntry, number>();
  for (const id of articlesOf(entry))
    for (const other of people.get(id) ?? [])
      if (other !== entry) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([{ slug, name }, count]) => ({ slug, name, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
}

interface Facts {
  /** Of whom its articles name beside it. */
  readonly together: string;
  /** Of those that this page lists. */
  readonly items: readonly string[];
}

function planOf(
  subject: Subject,
  { together, items }: Facts,
  slice: Slice<string>,
  context: PlanContext,
): PagePlan {
  const { kind, entry } = subject;
  const path = pagePath(entityPath(kind, entry), slice.page);
  const whole = () => [entry.spellings, rolesFacts(entry, context), articleCount(entry), together];
  return {
    kind: "template",
    path,
    key: context.key(path, entry.name, slice.page === 1 ? whole() : null, slice.pages, items),
    template: "entity.eta",
    view: () => viewOf(subject, slice, path, context),
  };
}

/**
 * By id, for a name may stand in very many articles. What an article's people say in it is a part of it: a page of a person
 * that it lets speak is made again with it.
 */
function itemFactsIn(kind: EntityKind, { cards }: PlanContext): (id: string) => string {
  const speaks = ({ article }: ArticleCard) => kind === "people" && (article!.named?.quotes ?? []).length > 0;
  return (id) => {
    const card = cards.get(id)!;
    return speaks(card) ? wholeFacts(card) : cardFacts(card);
  };
}

const wholeFacts = onceForEach(({ id, digest }: ArticleCard) => keyOf(id, digest));

/** What a person says in each of some articles; nothing of the words where only excerpts are published. */
function quotesOf(
  { kind, entry }: Subject,
  articles: readonly string[],
  { cards, site }: PlanContext,
): (id: string) => readonly string[] {
  if (kind !== "people" || site.publish.text === "excerpt") return () => [];
  const shown = new Set(articles);
  const said = new Map<string, string[]>();
  for (const mention of entry.articles) {
    if (!shown.has(mention.id)) continue;
    const words = quotesBy(mention, cards.get(mention.id)!).map(({ text }) => text);
    said.set(mention.id, [...(said.get(mention.id) ?? []), ...words]);
  }
  return (id) => said.get(id) ?? [];
}

/** Of a role the words, how many articles give it, and the first of them. */
const rolesFacts = (entry: EntityEntry, { cards }: PlanContext): unknown =>
  rolesOf(entry)
    .slice(0, MOST_ROLES)
    .map(({ text, articles }) => [text, articles.length, cardFacts(cards.get(articles[0]!)!)]);

const rolesOf = (entry: EntityEntry | PersonEntry): PersonEntry["roles"] =>
  "roles" in entry ? entry.roles : [];

function viewOf(subject: Subject, slice: Slice<string>, path: string, context: PlanContext) {
  const { kind, entry } = subject;
  const quotesIn = quotesOf(subject, slice.items, context);
  const link = linksFrom(path);
  const pager = pagerOf(slice, entityPath(kind, entry), link);
  const { words } = context;
  const many = articleCount(entry);
  const title = titleOfPage(entry.name, slice, words);
  const [spellings, roles, companions] =
    slice.page === 1 ? [entry.spellings, rolesOf(entry), subject.companions()] : [[], [], []];
  return {
    ...frameOf(context.site, {
      path,
      title,
      description: onFirstPage(slice, words.names.describedOne(entry.name, many)) ?? title,
      ...around(pager),
    }),
    entity: {
      name: entry.name,
      up: { label: words.names.headings[kind], href: link(paths[kind]) },
      named: onFirstPage(slice, words.names.namedIn(many)) ?? "",
      spellings:
        spellings.length > 1
          ? spellings.map(({ name, count }) => ({ name, count: words.number(count) }))
          : [],
      roles: roles.slice(0, MOST_ROLES).map((role) => roleView(role, context, link)),
      companions: companions.map((one) => ({
        ...one,
        href: link(entityPath("people", one)),
        count: words.number(one.count),
      })),
      items: slice.items.map((id) => {
        const quotes = quotesIn(id);
        return {
          card: cardView(context.cards.get(id)!, link, { words }),
          quotes: quotes.slice(0, MOST_QUOTES),
          more: Math.max(0, quotes.length - MOST_QUOTES),
        };
      }),
      pager,
    },
  };
}

/** A role, and when the first article that gives it was written. */
function roleView(
  { text, articles }: PersonEntry["roles"][number],
  { cards, words }: PlanContext,
  link: LinkTo,
) {
  const card = cards.get(articles[0]!)!;
  return {
    text,
    href: link(articlePath(card)),
    title: titleView(card.article!, words).title,
    date: dateLabel(card.article!.date, words),
    /** The article is the first of several. */
    first: articles.length > 1 ? words.names.firstOf(articles.length) : null,
  };
}
