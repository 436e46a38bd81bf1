import type { Archive, ArticleCard, EntityEntry, EntityKind } from "../records/archive.ts";
import type { KeptPieces } from "./plan-data.ts";

/** A file of what relates clippings; `facts` are all that its content hangs on. */
export interface DataList {
  readonly name: string;
  readonly facts: readonly unknown[];
  readonly content: () => unknown;
}

interface Kept {
  readonly card: ArticleCard;
  readonly pieces: KeptPieces;
}

/** Stories, quotations, names and events; only of clippings that are shown. */
export function listsOf(archive: Archive, kept: readonly Kept[]): readonly DataList[] {
  const shown = new Map(kept.map((one) => [one.card.id, one]));
  const rest = kept.map(({ card, pieces }) => [card.id, pieces.digests.rest]);
  const plain = (name: string, content: unknown): DataList => ({
    name,
    facts: [content],
    content: () => content,
  });
  return [
    plain("stories", storiesOf(archive, shown)),
    { name: "quotes", facts: rest, content: () => quotesOf(kept) },
    ...(["people", "organisations", "places"] as const).map((kind) =>
      plain(kind, namesOf(kind, archive, shown)),
    ),
    { name: "events", facts: [rest, archive.events], content: () => eventsOf(archive, shown) },
  ];
}

type Shown = ReadonlyMap<string, Kept>;

/** A story of which only one account is shown is none. */
function storiesOf({ stories }: Archive, shown: Shown) {
  return stories
    .map(({ id, members, reasons }) => ({
      id,
      members: members.filter((member) => shown.has(member)),
      reasons: reasons.filter((reason) => reason.members.every((member) => shown.has(member))),
    }))
    .filter(({ members }) => members.length > 1);
}

/** In the order of clippings, then of their texts. */
function quotesOf(kept: readonly Kept[]) {
  return kept.flatMap(({ card, pieces }) =>
    pieces.rest().quotes.map((quote) => ({ article: card.id, ...quote })),
  );
}

function namesOf(kind: EntityKind, archive: Archive, shown: Shown) {
  return archive[kind]
    .map((entry) => ({
      id: entry.slug,
      name: entry.name,
      spellings: entry.spellings,
      ...("roles" in entry && { roles: rolesOf(entry as Archive["people"][number], shown) }),
      articles: articlesOf(entry, shown),
    }))
    .filter(({ articles }) => articles.length > 0);
}

const articlesOf = ({ articles }: EntityEntry, shown: Shown): readonly string[] => [
  ...new Set(articles.map(({ id }) => id).filter((id) => shown.has(id))),
];

const rolesOf = ({ roles }: Archive["people"][number], shown: Shown) =>
  roles
    .map(({ text, articles }) => ({ text, articles: articles.filter((id) => shown.has(id)) }))
    .filter(({ articles }) => articles.length > 0);

/** `text`: the sentence that stands for it; null where no running text is published. */
function eventsOf({ events }: Archive, shown: Shown) {
  return events.flatMap(({ mentions, ...event }) => {
    const told = mentions.filter(({ id }) => shown.has(id));
    const [first] = told;
    if (first === undefined) return [];
    const text = shown.get(first.id)!.pieces.rest().events[first.at] ?? null;
    return [{ ...event, text, articles: [...new Set(told.map(({ id }) => id))] }];
  });
}
