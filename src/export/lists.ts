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

/** Ids of the articles that are shown. */
type Shown = ReadonlySet<string>;

/** The sentence of an article's event, by the article's id and the event's place; null where no running text is published. */
export type SentenceOf = (id: string, at: number) => string | null;

/** Stories, names and events by lot, and of these by list; only of clippings that are shown. */
export function listsOf(
  archive: Archive,
  shown: Shown,
  lots: Lots,
  sentence: SentenceOf,
): readonly (readonly DataList[])[] {
  const stories = inLots(storiesOf(archive, shown), lots, ({ id }) => id);
  const names = KINDS.map((kind) => ({
    kind,
    lots: inLots(namesOf(kind, archive, shown), lots, ({ id }) => id),
  }));
  const events = inLots(eventsOf(archive, shown), lots, ({ articles }) => articles[0]!);
  return lots.folders.map((_, at) => [
    printed("stories", stories[at]!),
    ...names.map(({ kind, lots }) => printed(kind, lots[at]!)),
    {
      name: "events",
      facts: events[at]!.map(eventFacts),
      rows: () => events[at]!.map((event) => eventRow(event, sentence)),
    },
  ]);
}

const KINDS: readonly EntityKind[] = ["people", "organisations", "places"];

const printed = (name: string, rows: readonly unknown[]): DataList => ({
  name,
  facts: rows.map((row) => JSON.stringify(row)),
  rows: () => rows,
});

/** A story of which only one account is shown is none. */
function storiesOf({ stories }: Archive, shown: Shown): readonly Story[] {
  return stories
    .map(({ id, members, reasons }) => ({
      id,
      members: members.filter((member) => shown.has(member)),
      reasons: reasons.filter((reason) => reason.members.every((member) => shown.has(member))),
    }))
    .filter(({ members }) => members.length > 1);
}

function namesOf(kind: EntityKind, archive: Archive, shown: Shown) {
  return archive[kind]
    .map((entry) => ({
      id: entry.slug,
      name: entry.name,
      spellings: entry.spellings,
      ...("roles" in entry && { roles: rolesOf(entry as PersonEntry, shown) }),
      articles: articlesOf(entry, shown),
    }))
    .filter(({ articles }) => articles.length > 0);
}

const articlesOf = ({ articles }: EntityEntry, shown: Shown): readonly string[] => [
  ...new Set(articles.map(({ id }) => id).filter((id) => shown.has(id))),
];

const rolesOf = ({ roles }: PersonEntry, shown: Shown) =>
  roles
    .map(({ text, articles }) => ({ text, articles: articles.filter((id) => shown.has(id)) }))
    .filter(({ articles }) => articles.length > 0);

/** An event, and the articles that tell of it, each once. */
interface Told {
  readonly event: TimelineEvent;
  readonly articles: readonly string[];
  /** Place, among its article's events, of the one that stands for it. */
  readonly at: number;
}

function eventsOf({ events }: Archive, shown: Shown): readonly Told[] {
  return events.flatMap((event) => {
    const told = event.mentions.filter(({ id }) => shown.has(id));
    if (told.length === 0) return [];
    return [{ event, articles: [...new Set(told.map(({ id }) => id))], at: told[0]!.at }];
  });
}

/** Its sentence is among the facts of its article. */
const eventFacts = ({ event, articles, at }: Told): string =>
  [event.edtf, event.earliest, event.latest, event.granularity, event.kind, event.main, at, ...articles].join(
    " ",
  );

/** `text`: the sentence that stands for it. */
function eventRow({ event: { mentions: _, ...event }, articles, at }: Told, sentence: SentenceOf) {
  return { ...event, text: sentence(articles[0]!, at), articles };
}
