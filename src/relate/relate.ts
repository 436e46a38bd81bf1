import { keptWith, letGo } from "../again/kept-with.ts";
import type { StoryWishes } from "../config.ts";
import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Archive, ArticleCard, CardArticle, CardDate } from "../records/archive.ts";
import type { Evidence } from "../records/dating.ts";
import type { EventTrace } from "../records/events.ts";
import type { OwnersNames } from "../records/owners-names.ts";
import type { Problem } from "../records/problem.ts";
import { type InOrder, inOrderOfTime } from "./chronology.ts";
import { unmatchedRows } from "./entities/owners.ts";
import { findPeople } from "./entities/people.ts";
import { findThings } from "./entities/things.ts";
import { findTimeline } from "./events/find-timeline.ts";
import { digestOfEvents } from "./events/traces.ts";
import { redated, type ToldCard } from "./joint/date-together.ts";
import { type Memo, NO_MEMO } from "./memo.ts";
import { findQuoteFamilies } from "./quotes/families.ts";
import { type Memory, NO_MEMORY } from "./recall.ts";
import { findRedirects } from "./redirects.ts";
import { findRelations } from "./relations.ts";
import { findSources } from "./sources.ts";
import { NO_WISHES, unknownWishes } from "./stories/wishes.ts";
import { findTags } from "./tags.ts";

export interface RelateOptions {
  /** What the owner says of stories. */
  readonly wishes?: StoryWishes;
  /** The file in which the owner says it, as it is named in messages. */
  readonly wishedIn?: string;
  /** Do clippings of one event date each other? */
  readonly together?: boolean;
  /** What articles tell of, with their days as other clippings have them; absent: as they were dated by themselves. */
  readonly retold?: (asked: readonly Retelling[]) => readonly (readonly EventTrace[])[];
  /** Called now and then, for whoever has something else under way. */
  readonly between?: () => void;
  /** Names of papers and agencies that tables know; absent: none. */
  readonly sources?: SourceIndex;
  /** What the owner says of people, organisations and places. */
  readonly names?: OwnersNames;
  /** Remembers what was worked out for the same cards; absent: everything is worked out. */
  readonly memo?: Memo;
  /** What this program worked out for its last archive; absent: nothing. */
  readonly memory?: Memory;
}

/** An article, and what others say of its day. */
export interface Retelling {
  readonly card: ArticleCard;
  readonly told: readonly Evidence[];
}

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
    memo = NO_MEMO,
    memory = NO_MEMORY,
    retold,
    between = () => {},
    sources = NO_SOURCES,
    names = NO_NAMES,
  }: RelateOptions = {},
): Archive {
  const { recall } = memory;
  const alone = memory.renew<InOrder>("alone", (before) => inOrderOfTime(cards, before)).ordered;
  const { stories, reprints, told, useful } = findRelations(alone, wishes, together, memo, memory, between);
  between();
  const dated = retellings(alone, told, memo, memory, retold);
  between();
  const { ordered } = memory.renew<InOrder>("ordered", (before) => inOrderOfTime(dated, before));
  const places = new Map(ordered.map(({ id }, i) => [id, i]));
  const { redirects, problems } = recall(
    "redirects",
    partsOf(ordered, ({ id, path, aliases }) => [id, path, aliases]),
    () => findRedirects(ordered),
  );
  // Nothing of what may not be shown stands in an index.
  const shown = ordered.filter(({ status }) => status === "usable");
  const people = findPeople(shown, names.people, memory);
  const things = (kind: "organisations" | "places") => findThings(shown, kind, names[kind], memory);
  const archive = {
    cards: ordered,
    sources: findSources(shown, sources, memory),
    events: findTimeline(shown, memory, memo),
    people,
    organisations: things("organisations"),
    places: things("places"),
    quoteFamilies: findQuoteFamilies(shown, people, recall, memo),
    stories: stories.map((story) => {
      const members = [...story.members].sort((a, b) => places.get(a)! - places.get(b)!);
      return recall(`members of ${story.id}`, [story, ...members], () => ({ ...story, members }));
    }),
    tags: recall(
      "tags",
      partsOf(shown, ({ id, article }) => [id, article?.tags]),
      () => findTags(shown),
    ),
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
  memory.endRound();
  if (memory === NO_MEMORY) letGo();
  return archive;
}

/** All that something hangs on, of each card in turn. */
function partsOf(cards: readonly ArticleCard[], of: (card: ArticleCard) => readonly unknown[]): unknown[] {
  const parts: unknown[] = [];
  for (const card of cards) for (const part of of(card)) parts.push(part);
  return parts;
}

/** Articles whose day others have told are under their new date, and tell of other days. */
function retellings(
  cards: readonly ArticleCard[],
  all: readonly ToldCard[],
  memo: Memo,
  memory: Memory,
  retold: RelateOptions["retold"],
): readonly ArticleCard[] {
  const toldOf = new Map(all.map((one) => [one.id, one]));
  const events = retellEvents(cards, toldOf, memo, memory, retold);
  const names = cards.map(({ id }) => id);
  const of = cards.map((card) => [card, toldOf.get(card.id), events.get(card.id)]);
  return memory.recallEach("dated", { names, of }, (unknown) =>
    unknown.map((place) => {
      const card = cards[place]!;
      const told = toldOf.get(card.id);
      if (!told) return card;
      const [dated, own] = [redated(card, told), events.get(card.id)];
      if (!own) return dated;
      return { ...dated, article: { ...dated.article!, ...own } };
    }),
  );
}

/** What an article tells of other days, as its card has it. */
type Retold = Pick<CardArticle, "events" | "told">;

/** What is told of other days, by id. */
function retellEvents(
  cards: readonly ArticleCard[],
  toldOf: ReadonlyMap<string, ToldCard>,
  memo: Memo,
  memory: Memory,
  retold: RelateOptions["retold"],
): ReadonlyMap<string, Retold> {
  if (!retold) return new Map();
  const asked = cards.flatMap((card) => {
    const told = toldOf.get(card.id);
    return told && movesWith(card, told) ? [{ card, told: told.rows, digest: told.digest }] : [];
  });
  const names = asked.map(({ card }) => card.id);
  const of = asked.map(({ card, told }) => [card.path, card.digest, told]);
  const found = memory.recallEach("retold", { names, of }, (forgotten) => {
    const sought = forgotten.map((place) => asked[place]!);
    const keys = sought.map(({ card, digest }) => [card.path, digest]);
    return memo.each("retold", keys, (unknown) =>
      retold(unknown.map((place) => sought[place]!)).map(
        (events): Retold => ({ events, told: digestOfEvents(events) }),
      ),
    );
  });
  return new Map(found.map((own, i) => [asked[i]!.card.id, own]));
}

/** Kept as long as what is told is. */
const MOVES = keptWith<ToldCard, { readonly card: ArticleCard; readonly moves: boolean }>();

function movesWith(card: ArticleCard, told: ToldCard): boolean {
  const known = MOVES.get(told);
  if (known?.card === card) return known.moves;
  const moves = hasMoved(card, told);
  MOVES.set(told, { card, moves });
  return moves;
}

/** Does it tell of days that count from its own, and is that another now? */
function hasMoved({ article }: ArticleCard, { date }: ToldCard): boolean {
  if (!article?.events.some(({ needsDate }) => needsDate)) return false;
  const boundsOf = ({ edtf, earliest, latest, ranges }: CardDate) =>
    JSON.stringify([edtf, earliest, latest, ranges]);
  return boundsOf(article.date) !== boundsOf(date);
}

const NO_NAMES: OwnersNames = { people: [], organisations: [], places: [] };
