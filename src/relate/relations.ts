import type { StoryWishes } from "../config.ts";
import type { ArticleCard, Reprint, Story } from "../records/archive.ts";
import { dateTogether, type Told } from "./joint/date-together.ts";
import { findReprints } from "./reprints/find-reprints.ts";
import { findStories } from "./stories/find-stories.ts";

/** What holds between the articles of an archive, as JSON can say it. */
export interface Relations {
  readonly stories: readonly Story[];
  readonly reprints: readonly Reprint[];
  readonly told: readonly Told[];
}

/** Does some work, or remembers what it came to for the same key, which holds all that it hangs on. */
export type Memo = <T>(name: string, key: unknown, work: () => T) => T;

/**
 * Copies, stories, and the dates that come of them. `cards`: in the archive's order by their own datings, from which
 * stories are found; what the stories do to the dates changes no story.
 */
export function findRelations(
  cards: readonly ArticleCard[],
  wishes: StoryWishes,
  together: boolean,
  memo: Memo,
): Relations {
  const known = cards.map(({ id, path, digest }) => [id, path, digest]);
  return memo("relate", [known, wishes, together], () => {
    const reprints = findReprints(cards);
    const stories = findStories(cards, reprints, wishes);
    const byId = new Map(cards.map((card) => [card.id, card]));
    const originalOf = new Map(reprints.map(({ id, of }) => [id, of]));
    const dateStory = ({ members }: Story): readonly Told[] => {
      const accounts = members.map((id) => byId.get(id)!);
      const key = accounts.map(({ id, path, digest }) => [id, path, digest, originalOf.get(id) ?? null]);
      return memo("together", key, () => dateTogether(accounts, originalOf));
    };
    return { stories, reprints, told: together ? stories.flatMap(dateStory) : [] };
  });
}
