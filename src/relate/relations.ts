import type { StoryWishes } from "../config.ts";
import type { ArticleCard, Reprint, Story, Usefulness } from "../records/archive.ts";
import { accountsOf, dateTogether, type Told } from "./joint/date-together.ts";
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
export interface Memo {
  <T>(name: string, key: unknown, work: () => T): T;
  /** What is remembered under this key is wanted again, though nobody looks at it now. */
  keep(name: string, key: unknown): void;
}

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
  const byId = new Map(cards.map((card) => [card.id, card]));
  const known = cards.map(({ id, path, digest }) => [id, path, digest]);
  const found = memo("relate", [known, wishes, together], () => {
    const reprints = findReprints(cards);
    const stories = findStories(cards, reprints, wishes);
    const originalOf = originalsAmong(reprints);
    const dateStory = ({ members }: Story) => {
      const accounts = members.map((id) => byId.get(id)!);
      return memo("together", keyOf(accounts, originalOf), () => {
        const bound = accountsOf(accounts, originalOf);
        const told = dateTogether(bound);
        return { told, useful: usefulnessIn(bound, told) };
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
  // Where all relations are remembered nobody asks for those of one story, and the next change needs them.
  const originalOf = originalsAmong(found.reprints);
  for (const { members } of together ? found.stories : [])
    memo.keep(
      "together",
      keyOf(
        members.map((id) => byId.get(id)!),
        originalOf,
      ),
    );
  return found;
}

const originalsAmong = (reprints: readonly Reprint[]): ReadonlyMap<string, string> =>
  new Map(reprints.map(({ id, of }) => [id, of]));

const keyOf = (accounts: readonly ArticleCard[], originalOf: ReadonlyMap<string, string>): unknown =>
  accounts.map(({ id, path, digest }) => [id, path, digest, originalOf.get(id) ?? null]);

const byUse = (a: Usefulness, b: Usefulness): number =>
  b.fixes - a.fixes || b.narrows - a.narrows || (a.id < b.id ? -1 : 1);
