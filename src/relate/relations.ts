import { type KeptTable, tableOf } from "../again/came-and-went.ts";
import type { StoryWishes } from "../config.ts";
import type { ArticleCard, Reprint, Story, Usefulness } from "../records/archive.ts";
import { bondsAmong } from "./bonds.ts";
import { accountsOf, cardsTold, dateTogether, type ToldCard } from "./joint/date-together.ts";
import { usefulnessIn } from "./joint/usefulness.ts";
import type { Memo } from "./memo.ts";
import type { Memory } from "./recall.ts";

/** What holds between the articles of an archive. */
export interface Relations {
  readonly stories: readonly Story[];
  readonly reprints: readonly Reprint[];
  readonly told: readonly ToldCard[];
  /** The most useful first. */
  readonly useful: readonly Usefulness[];
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
  memory: Memory,
  between: () => void = () => {},
): Relations {
  const { stories, reprints } = bondsAmong(cards, wishes, memo, memory);
  between();
  const dated = together ? datedIn(stories, cards, reprints, memo, memory) : [];
  return {
    stories,
    reprints,
    told: dated.flatMap(({ told }) => told),
    useful: dated.flatMap(({ useful }) => useful).sort(byUse),
  };
}

/** What the accounts of each story say of each other's days. */
function datedIn(
  stories: readonly Story[],
  cards: readonly ArticleCard[],
  reprints: readonly Reprint[],
  memo: Memo,
  memory: Memory,
) {
  const byId = memory.renew<KeptTable<ArticleCard, ArticleCard>>("cards by id", (before) =>
    tableOf(
      before,
      cards,
      ({ id }) => [id],
      (card) => card,
    ),
  ).table;
  const originalOf = new Map(reprints.map(({ id, of }) => [id, of]));
  const membersOf = (story: Story) => story.members.map((id) => byId.get(id)!);
  const hangsOn = (story: Story): readonly unknown[] => {
    const things: unknown[] = [];
    for (const id of story.members) things.push(byId.get(id), originalOf.get(id));
    return things;
  };
  const keyOf = (story: Story) =>
    membersOf(story).map(({ id, path, digest }) => [id, path, digest, originalOf.get(id) ?? null]);
  const asked = { names: stories.map(({ id }) => id), of: stories.map(hangsOn) };
  return memory.recallEach("together", asked, (forgotten) =>
    memo.each(
      "together",
      forgotten.map((place) => keyOf(stories[place]!)),
      (unknown) =>
        unknown.map((place) => {
          const accounts = accountsOf(membersOf(stories[forgotten[place]!]!), originalOf);
          const told = dateTogether(accounts);
          return { told: cardsTold(accounts, told), useful: usefulnessIn(accounts, told) };
        }),
    ),
  );
}

const byUse = (a: Usefulness, b: Usefulness): number =>
  b.fixes - a.fixes || b.narrows - a.narrows || (a.id < b.id ? -1 : 1);
