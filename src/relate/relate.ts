import type { StoryWishes } from "../config.ts";
import type { Archive, ArticleCard } from "../records/archive.ts";
import type { Problem } from "../records/problem.ts";
import { inOrderOfTime } from "./chronology.ts";
import { redated } from "./joint/date-together.ts";
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
  /** Remembers what was worked out for the same cards; absent: everything is worked out. */
  readonly memo?: Memo;
}

const forgetful: Memo = (_name, _key, work) => work();

/**
 * All cards → what holds between them. The outcome depends on the cards alone, not on the order in which they come;
 * the work grows with their number (and a sort), never with their pairs. Stories are found from the datings of the
 * single clippings, and the datings that come of the stories change no story.
 */
export function relate(
  cards: readonly ArticleCard[],
  setProblems: readonly Problem[],
  { wishes = NO_WISHES, wishedIn = "archive.yaml", together = true, memo = forgetful }: RelateOptions = {},
): Archive {
  const alone = inOrderOfTime(cards);
  const { stories, reprints, told, useful } = findRelations(alone, wishes, together, memo);
  const toldOf = new Map(told.map((one) => [one.id, one]));
  const ordered = inOrderOfTime(alone.map((card) => redated(card, toldOf.get(card.id))));
  const places = new Map(ordered.map(({ id }, i) => [id, i]));
  const { redirects, problems } = findRedirects(ordered);
  return {
    cards: ordered,
    sources: findSources(ordered),
    stories: stories.map((story) => ({
      ...story,
      members: [...story.members].sort((a, b) => places.get(a)! - places.get(b)!),
    })),
    reprints,
    useful,
    together: new Map(told.map(({ id, rows }) => [id, rows])),
    redirects,
    problems: [...setProblems, ...problems, ...unknownWishes(wishes, alone, wishedIn)],
  };
}
