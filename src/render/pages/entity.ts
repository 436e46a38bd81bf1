import type {
  ArticleCard,
  EntityEntry,
  EntityKind,
  EntityMention,
  PersonEntry,
} from "../../records/archive.ts";
import type { PagePlan } from "../../records/page.ts";
import { cardFacts, cardView } from "../card-view.ts";
import { around, frameOf } from "../frame.ts";
import { articlePath, entityPath, type LinkTo, linksFrom, pagePath, paths } from "../links.ts";
import { articleCount, entityKinds, type NamesOf, namesByArticle, quotesBy } from "../names.ts";
import type { PageType, PlanContext } from "../page-type.ts";
import { inPages, pagerOf, type Slice, titleOfPage } from "../paging.ts";
import { dateLabel } from "../phrases/date-label.ts";

/** Articles on one page: each may have quotations below it. */
const MOST_ARTICLES = 100;
const MOST_QUOTES = 2;
const MOST_ROLES = 12;
const MOST_COMPANIONS = 12;

/** A page for each person, organisation and place: spellings, roles, articles in order of time with what was said there. */
export const entities: PageType = {
  name: "name",
  *plan(context) {
    const companions = namesByArticle(context.archive, "people");
    for (const kind of entityKinds) {
      for (const entry of context.archive[kind]) {
        const subject = { kind, entry, companions: companionsOf(entry, companions) };
        for (const slice of inPages(oncePerArticle(entry), MOST_ARTICLES))
          yield planOf(subject, slice, context);
      }
    }
  },
};

interface Subject {
  readonly kind: EntityKind;
  readonly entry: EntityEntry;
  readonly companions: readonly Companion[];
}

/** A person named in the same articles. */
interface Companion {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
}

function companionsOf(entry: EntityEntry, names: NamesOf): readonly Companion[] {
  const counts = new Map<EntityEntry, number>();
  for (const id of new Set(entry.articles.map((mention) => mention.id)))
    for (const other of names.get(id) ?? [])
      if (other !== entry) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([{ slug, name }, count]) => ({ slug, name, count }))
    .sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
    .slice(0, MOST_COMPANIONS);
}

/** Mentions of one article together. */
function oncePerArticle({ articles }: EntityEntry): readonly (readonly EntityMention[])[] {
  const byArticle = new Map<string, EntityMention[]>();
  for (const mention of articles) {
    const list = byArticle.get(mention.id);
    if (list) list.push(mention);
    else byArticle.set(mention.id, [mention]);
  }
  return [...byArticle.values()];
}

function planOf(subject: Subject, slice: Slice<readonly EntityMention[]>, context: PlanContext): PagePlan {
  const { kind, entry, companions } = subject;
  const path = pagePath(entityPath(kind, entry), slice.page);
  const items = slice.items.map((mentions) => [
    cardFacts(cardOf(mentions, context)),
    kind === "people" ? quotesIn(mentions, context) : [],
  ]);
  const head = [entry.name, entry.spellings, rolesOf(entry), articleCount(entry), companions];
  return {
    kind: "template",
    path,
    key: context.key(path, head, slice.pages, items),
    template: "entity.eta",
    view: () => viewOf(subject, slice, path, context),
  };
}

const cardOf = ([mention]: readonly EntityMention[], { cards }: PlanContext): ArticleCard =>
  cards.get(mention!.id)!;

/** Nothing of the words where only excerpts are published. */
function quotesIn(mentions: readonly EntityMention[], context: PlanContext): readonly string[] {
  if (context.site.publish.text === "excerpt") return [];
  const card = cardOf(mentions, context);
  return mentions.flatMap((mention) => quotesBy(mention, card)).map(({ text }) => text);
}

const rolesOf = (entry: EntityEntry | PersonEntry): PersonEntry["roles"] =>
  "roles" in entry ? entry.roles : [];

function viewOf(
  subject: Subject,
  slice: Slice<readonly EntityMention[]>,
  path: string,
  context: PlanContext,
) {
  const { kind, entry, companions } = subject;
  const link = linksFrom(path);
  const pager = pagerOf(slice, entityPath(kind, entry), link);
  const { words } = context;
  const many = articleCount(entry);
  return {
    ...frameOf(context.site, {
      path,
      title: titleOfPage(entry.name, slice, words),
      description: words.names.describedOne(entry.name, many),
      ...around(pager),
    }),
    entity: {
      name: entry.name,
      up: { label: words.names.headings[kind], href: link(paths[kind]) },
      named: words.names.namedIn(many),
      spellings:
        entry.spellings.length > 1
          ? entry.spellings.map(({ name, count }) => ({ name, count: words.number(count) }))
          : [],
      roles: rolesOf(entry)
        .slice(0, MOST_ROLES)
        .map((role) => roleView(role, context, link)),
      companions: companions.map((one) => ({
        ...one,
        href: link(entityPath("people", one)),
        count: words.number(one.count),
      })),
      items: slice.items.map((mentions) => {
        const quotes = kind === "people" ? quotesIn(mentions, context) : [];
        return {
          card: cardView(cardOf(mentions, context), link, { words }),
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
    date: dateLabel(card.article!.date, words),
    more: articles.length > 1 ? words.names.andOthers(articles.length - 1) : "",
  };
}
