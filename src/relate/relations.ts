import type { StoryWishes } from "../config.ts";
import type { ArticleCard, Reprint, Story, Usefulness } from "../records/archive.ts";
import { dateTogether, type Told } from "./joint/date-together.ts";
import { usefulnessIn } from "./joint/usefulness.ts";
import { findReprints } from "./reprints/find-reprints.ts";
import { findStories } from "./stories/find-stories.ts";

/** What holds between the articles of an archive, as JSON can say it. */
export interface Relations {
  readonly stories: readonly Story[];
  readonly reprints: readonly Reprint[];
  readonly told: readonly Told[];
  /** The most useful first. */
  readonly useful: readonly Usefulness[];
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
    const dateStory = ({ members }: Story) => {
      const accounts = members.map((id) => byId.get(id)!);
      const key = accounts.map(({ id, path, digest }) => [id, path, digest, originalOf.get(id) ?? null]);
      return memo("together", key, () => {
        const told = dateTogether(accounts, originalOf);
        return { told, useful: usefulnessIn(accounts, originalOf, told) };
      });
    };
    const dated = together ? stories.map(dateStory) : [];
    return {
      stories,
      reprints,
      told: dated.flatMap(({ told }) => told),
      useful: dated.flatMap(({ useful }) => useful).sort(byUse),
    };
  });
}

const byUse = (a: Usefulness, b: Usefulness): number =>
  b.fixes - a.fixes || b.narrows - a.narrows || (a.id < b.id ? -1 : 1);
