import type { StoryWishes } from "../config.ts";
import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { Evidence } from "../records/dating.ts";
import type { EventTrace } from "../records/events.ts";
import type { OwnersNames } from "../records/owners-names.ts";
import type { Problem } from "../records/problem.ts";
import { inOrderOfTime } from "./chronology.ts";
import { rulingsOf, unmatchedRows } from "./entities/owners.ts";
import { findPeople } from "./entities/people.ts";
import { findThings } from "./entities/things.ts";
import { findTimeline } from "./events/find-timeline.ts";
import { redated, type Told } from "./joint/date-together.ts";
import { findQuoteFamilies } from "./quotes/families.ts";
import { findRedirects } from "./redirects.ts";
import { findRelations, type Memo } from "./relations.ts";
import { findSources } from "./sources.ts";
import { NO_WISHES, unknownWishes } from "./stories/wishes.ts";

export interface RelateOptions {
  /** What the owner says of stories. */
  readonly wishes?: StoryWishes;
  /** The file in which the owner says it, as it is named in messages. */
  readonly wishedIn?: string;
  /** Do clippings of one event date each other? */
  readonly together?: boolean;
  /** What an article tells of, with its day as other clippings have it; absent: as it was dated by itself. */
  readonly retold?: (card: ArticleCard, told: readonly Evidence[]) => readonly EventTrace[];
  /** Names of papers and agencies that tables know; absent: none. */
  readonly sources?: SourceIndex;
  /** What the owner says of people, organisations and places. */
  readonly names?: OwnersNames;
  /** Remembers what was worked out for the same cards; absent: everything is worked out. */
  readonly memo?: Memo;
}

const forgetful: Memo = Object.assign(<T>(_name: string, _key: unknown, work: () => T): T => work(), {
  keep() {},
});

/**
 * All cards → what holds between them. The outcome depends on the cards alone, not on the order in which they come;
 * the work grows with their number (and a sort), never with their pairs. Stories are found from the datings of the
 * single clippings, and the datings that come of the stories change no story.
 */
export function relate(
  cards: readonly ArticleCard[],
  setProblems: readonly Problem[],
  {
    wishes = NO_WISHES,
    wishedIn = "archive.yaml",
    together = true,
    memo = forgetful,
    retold,
    sources = NO_SOURCES,
    names = NO_NAMES,
  }: RelateOptions = {},
): Archive {
  const alone = inOrderOfTime(cards);
  const { stories, reprints, told, useful } = findRelations(alone, wishes, together, memo);
  const toldOf = new Map(told.map((one) => [one.id, one]));
  const ordered = inOrderOfTime(
    alone.map((card) => {
      const said = toldOf.get(card.id);
      return retelling(redated(card, said), said, memo, retold);
    }),
  );
  const places = new Map(ordered.map(({ id }, i) => [id, i]));
  const { redirects, problems } = findRedirects(ordered);
  // Nothing of what may not be shown stands in an index.
  const shown = ordered.filter(({ status }) => status === "usable");
  const people = findPeople(shown, rulingsOf(names.people));
  return {
    cards: ordered,
    sources: findSources(shown, sources),
    events: findTimeline(ordered),
    people,
    organisations: findThings(shown, "organisations", rulingsOf(names.organisations)),
    places: findThings(shown, "places", rulingsOf(names.places)),
    quoteFamilies: findQuoteFamilies(shown, people),
    stories: stories.map((story) => ({
      ...story,
      members: [...story.members].sort((a, b) => places.get(a)! - places.get(b)!),
    })),
    reprints,
    useful,
    together: new Map(told.map(({ id, rows }) => [id, rows])),
    redirects,
    problems: [
      ...setProblems,
      ...problems,
      ...unknownWishes(wishes, alone, wishedIn),
      ...unmatchedRows(ordered, names),
    ],
  };
}

/** An article whose day others have told tells of other days. */
function retelling(
  card: ArticleCard,
  told: Told | undefined,
  memo: Memo,
  retold: RelateOptions["retold"],
): ArticleCard {
  if (!told || !retold || !card.article?.events.some(({ needsDate }) => needsDate)) return card;
  const events = memo("retold", [card.path, card.digest, told.rows], () => retold(card, told.rows));
  return { ...card, article: { ...card.article, events } };
}

const NO_NAMES: OwnersNames = { people: [], organisations: [], places: [] };
