import { keptWith } from "../again/kept-with.ts";
import type { Archive, EntityEntry, EntityKind, PersonEntry, Story } from "../records/archive.ts";
import type { TimelineEvent } from "../records/events.ts";
import { inLots, type Lots } from "./lots.ts";

/** One lot of a list of what relates clippings; equal `facts`, equal rows. */
export interface DataList {
  /** `stories`: the file is called after it. */
  readonly name: string;
  readonly facts: readonly string[];
  readonly rows: () => readonly unknown[];
}

/** The sentence of an article's event, by the article's id and the event's place; null where no running text is published. */
export type SentenceOf = (id: string, at: number) => string | null;

/** The articles that are shown. */
interface Shown {
  readonly has: (id: string) => boolean;
  /** Those that are not: as long as they are the same, so is what is told of the very same thing. */
  readonly hidden: string;
}

/** Stories, names and events by lot, and of these by list; only of clippings that are shown, by their ids. */
export function listsOf(
  archive: Archive,
  ids: ReadonlySet<string>,
  lots: Lots,
  sentence: SentenceOf,
): readonly (readonly DataList[])[] {
  const hidden = archive.cards.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
  const shown = { has: (id: string) => ids.has(id), hidden: hidden.join("\n") };
  const inOrder = <Thing extends object, T extends ToldOf<Thing>>(
    name: string,
    things: readonly Thing[],
    tell: (thing: Thing, shown: Shown) => T | null,
    toRow: (told: T) => unknown,
  ): readonly DataList[] => {
    const told = things.map((thing) => tell(thing, shown)).filter((one) => one !== null);
    return inLots(told, lots, ({ lot }) => lot).map((own) => {
      // What is told of them is asked for again: kept until the file is made, it is as much as the file.
      const things = own.map(({ of }) => of);
      const rows = () => things.map((thing) => toRow(tell(thing, shown)!));
      return { name, facts: own.map(({ facts }) => facts), rows };
    });
  };
  const all = [
    inOrder("stories", archive.stories, storyRow, ({ row }) => row),
    ...KINDS.map((kind) =>
      inOrder<EntityEntry, Row<EntityEntry>>(kind, archive[kind], nameRow, ({ row }) => row),
    ),
    inOrder("events", archive.events, eventTold, (told) => eventRow(told, sentence)),
  ];
  return lots.folders.map((_, at) => all.map((list) => list[at]!));
}

const KINDS: readonly EntityKind[] = ["people", "organisations", "places"];

/** What is told of a thing. */
interface ToldOf<Thing> {
  readonly of: Thing;
  /** By which it belongs to a lot. */
  readonly lot: string;
  readonly facts: string;
}

/** A row of a list. */
interface Row<Thing> extends ToldOf<Thing> {
  readonly row: unknown;
}

/** What is told of a thing, kept as long as the thing is and the same articles are shown. */
function onceWhileShown<Thing extends object, Value>(
  tell: (thing: Thing, shown: Shown) => Value,
): (thing: Thing, shown: Shown) => Value {
  const known = keptWith<Thing, { readonly hidden: string; readonly value: Value }>();
  return (thing, shown) => {
    const found = known.get(thing);
    if (found?.hidden === shown.hidden) return found.value;
    const value = tell(thing, shown);
    known.set(thing, { hidden: shown.hidden, value });
    return value;
  };
}

const rowOf = <Thing>(of: Thing, lot: string, row: unknown): Row<Thing> => ({
  of,
  lot,
  row,
  facts: JSON.stringify(row),
});

/** A story of which only one account is shown is none. */
const storyRow = onceWhileShown((story: Story, shown): Row<Story> | null => {
  const { id, members, reasons } = story;
  const own = {
    id,
    members: members.filter(shown.has),
    reasons: reasons.filter((reason) => reason.members.every(shown.has)),
  };
  return own.members.length > 1 ? rowOf(story, id, own) : null;
});

const nameRow = onceWhileShown((entry: EntityEntry | PersonEntry, shown): Row<EntityEntry> | null => {
  const own = {
    id: entry.slug,
    name: entry.name,
    spellings: entry.spellings,
    ...("roles" in entry && { roles: rolesOf(entry, shown) }),
    articles: [...new Set(entry.articles.map(({ id }) => id).filter(shown.has))],
  };
  return own.articles.length > 0 ? rowOf(entry, own.id, own) : null;
});

const rolesOf = ({ roles }: PersonEntry, shown: Shown) =>
  roles
    .map(({ text, articles }) => ({ text, articles: articles.filter(shown.has) }))
    .filter(({ articles }) => articles.length > 0);

/** An event, and the articles that tell of it, each once. */
interface Told extends ToldOf<TimelineEvent> {
  readonly articles: readonly string[];
  /** Place, among its article's events, of the one that stands for it: its sentence is among the facts of its article. */
  readonly at: number;
}

const eventTold = onceWhileShown((event: TimelineEvent, shown): Told | null => {
  const told = event.mentions.filter(({ id }) => shown.has(id));
  if (told.length === 0) return null;
  const articles = [...new Set(told.map(({ id }) => id))];
  const { at } = told[0]!;
  const { edtf, earliest, latest, granularity, kind, main } = event;
  const facts = [edtf, earliest, latest, granularity, kind, main, at, ...articles].join(" ");
  return { of: event, lot: articles[0]!, articles, at, facts };
});

/** `text`: the sentence that stands for it. */
function eventRow({ of: { mentions: _, ...event }, articles, at }: Told, sentence: SentenceOf) {
  return { ...event, text: sentence(articles[0]!, at), articles };
}
