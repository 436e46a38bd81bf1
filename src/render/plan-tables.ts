import { cameAndWent, type KeptTable, tableOf } from "../again/came-and-went.ts";
import type { Archive, ArticleCard, Story } from "../records/archive.ts";
import type { KnownKeys } from "./known-keys.ts";
import type { PlanContext } from "./page-type.ts";

type Tables = Pick<
  PlanContext,
  "cards" | "places" | "sources" | "sourceAddresses" | "tagged" | "tagAddresses" | "storyOf" | "touched"
>;

/** By what an article is called, and a source, and a tag: kept from build to build, and changed where the archive did. */
export function tablesOf(archive: Archive, { renew }: Pick<KnownKeys, "renew">): Tables {
  const { cards, touched, places } = renew<KeptCards>("cards", (before) => cardsIn(archive.cards, before));
  const stories = renew<KeptTable<Story, Story>>("story of article", (before) =>
    tableOf(
      before,
      archive.stories,
      ({ members }) => members,
      (story) => story,
    ),
  );
  const spellings = archive.sources.flatMap((entry) =>
    entry.spellings.map(({ name }) => [name, entry] as const),
  );
  const tags = archive.tags.flatMap((entry) => entry.spellings.map((tag) => [tag, entry] as const));
  return {
    cards: cards.table,
    touched,
    places,
    storyOf: stories.table,
    sources: new Map(spellings),
    sourceAddresses: addressesIn(spellings),
    tagged: new Map(tags),
    tagAddresses: addressesIn(tags),
  };
}

const addressesIn = (rows: readonly (readonly [string, { readonly slug: string }])[]): string =>
  rows.map(([name, { slug }]) => `${name}\n${slug}`).join("\n");

interface KeptCards {
  readonly cards: KeptTable<ArticleCard, ArticleCard>;
  readonly touched: ReadonlySet<string> | null;
  readonly places: ReadonlyMap<string, number>;
}

function cardsIn(list: readonly ArticleCard[], before: KeptCards | undefined): KeptCards {
  const { came, went } = cameAndWent(before?.cards.list ?? [], list);
  const cards = tableOf(
    before?.cards,
    list,
    ({ id }) => [id],
    (card) => card,
  );
  const stay =
    list.length === before?.places.size && came.every((card) => list[before.places.get(card.id)!] === card);
  return {
    cards,
    touched: before ? new Set([...came, ...went].map(({ id }) => id)) : null,
    places: stay ? before.places : new Map(list.map(({ id }, place) => [id, place])),
  };
}
