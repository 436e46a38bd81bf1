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
  const inOrder = <Thing extends object, Row extends { readonly lot: string }>(
    things: readonly Thing[],
    rowOf: (thing: Thing, shown: Shown) => Row | null,
  ) => {
    const rows = things.map((thing) => rowOf(thing, shown)).filter((row) => row !== null);
    return inLots(rows, lots, ({ lot }) => lot);
  };
  const stories = inOrder(archive.stories, storyRow);
  const names = KINDS.map((kind) => ({ kind, lots: inOrder<EntityEntry, Row>(archive[kind], nameRow) }));
  const events = inOrder(archive.events, eventTold);
  return lots.folders.map((_, at) => [
    printed("stories", stories[at]!),
    ...names.map(({ kind, lots }) => printed(kind, lots[at]!)),
    {
      name: "events",
      facts: events[at]!.map(({ facts }) => facts),
      rows: () => events[at]!.map((event) => eventRow(event, sentence)),
    },
  ]);
}

const KINDS: readonly EntityKind[] = ["people", "organisations", "places"];

/** A row of a list. */
interface Row {
  /** By which it belongs to a lot. */
  readonly lot: string;
  readonly row: unknown;
  readonly facts: string;
}

const printed = (name: string, rows: readonly Row[]): DataList => ({
  name,
  facts: rows.map(({ facts }) => facts),
  rows: () => rows.map(({ row }) => row),
});

/** What is told of a thing, kept as long as the thing is and the same articles are shown. */
function onceWhileShown<Thing extends object, Value>(
  tell: (thing: Thing, shown: Shown) => Value,
): (thing: Thing, shown: Shown) => Value {
  let known = new WeakMap<Thing, Value>();
  let last: string | null = null;
  return (thing, shown) => {
    if (shown.hidden !== last) known = new WeakMap();
    last = shown.hidden;
    const found = known.get(thing);
    if (found !== undefined) return found;
    const value = tell(thing, shown);
    known.set(thing, value);
    return value;
  };
}

const rowOf = (lot: string, row: unknown): Row => ({ lot, row, facts: JSON.stringify(row) });

/** A story of which only one account is shown is none. */
const storyRow = onceWhileShown(({ id, members, reasons }: Story, shown): Row | null => {
  const own = {
    id,
    members: members.filter(shown.has),
    reasons: reasons.filter((reason) => reason.members.every(shown.has)),
  };
  return own.members.length > 1 ? rowOf(id, own) : null;
});

const nameRow = onceWhileShown((entry: EntityEntry | PersonEntry, shown): Row | null => {
  const own = {
    id: entry.slug,
    name: entry.name,
    spellings: entry.spellings,
    ...("roles" in entry && { roles: rolesOf(entry, shown) }),
    articles: [...new Set(entry.articles.map(({ id }) => id).filter(shown.has))],
  };
  return own.articles.length > 0 ? rowOf(own.id, own) : null;
});

const rolesOf = ({ roles }: PersonEntry, shown: Shown) =>
  roles
    .map(({ text, articles }) => ({ text, articles: articles.filter(shown.has) }))
    .filter(({ articles }) => articles.length > 0);

/** An event, and the articles that tell of it, each once. */
interface Told {
  readonly lot: string;
  readonly event: TimelineEvent;
  readonly articles: readonly string[];
  /** Place, among its article's events, of the one that stands for it. */
  readonly at: number;
  /** Its sentence is among the facts of its article. */
  readonly facts: string;
}

const eventTold = onceWhileShown((event: TimelineEvent, shown): Told | null => {
  const told = event.mentions.filter(({ id }) => shown.has(id));
  if (told.length === 0) return null;
  const articles = [...new Set(told.map(({ id }) => id))];
  const { at } = told[0]!;
  const { edtf, earliest, latest, granularity, kind, main } = event;
  const facts = [edtf, earliest, latest, granularity, kind, main, at, ...articles].join(" ");
  return { lot: articles[0]!, event, articles, at, facts };
});

/** `text`: the sentence that stands for it. */
function eventRow({ event: { mentions: _, ...event }, articles, at }: Told, sentence: SentenceOf) {
  return { ...event, text: sentence(articles[0]!, at), articles };
}
