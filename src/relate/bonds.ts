import { createHash } from "node:crypto";
import type { StoryWishes } from "../config.ts";
import type { ArticleCard, Reprint, Story } from "../records/archive.ts";
import type { Memo } from "./memo.ts";
import type { Memory } from "./recall.ts";
import { type FoundReprints, findReprints } from "./reprints/find-reprints.ts";
import { keyOf } from "./stories/compare.ts";
import { type FoundStories, findStories } from "./stories/find-stories.ts";
import { type PackedPairs, packPairs, unpackPairs } from "./stories/pack.ts";

/** What binds articles to each other. */
export interface Bonds {
  readonly reprints: readonly Reprint[];
  readonly stories: readonly Story[];
}

/** With all that is needed to find them again when a few articles are others. */
interface Found {
  readonly reprints: FoundReprints;
  readonly stories: FoundStories;
}

interface Known extends Bonds {
  /** All that they hang on: the articles, and what the owner says. */
  readonly keys: readonly string[];
  readonly wishes: string;
  /** Null: nobody has looked at it yet. */
  readonly found: Found | null;
}

/** The same as an earlier program put it down. */
interface PutDown extends Bonds {
  /** Digest of all that they hang on. */
  readonly of: string;
}

/**
 * Copies and stories. Of the same articles as last time they are those of last time; of nearly the same they are found
 * from those, be it from the memory of a program that goes on or from what an earlier one put down.
 */
export function bondsAmong(
  cards: readonly ArticleCard[],
  wishes: StoryWishes,
  memo: Memo,
  memory: Memory,
): Bonds {
  const now = { keys: cards.map(keyOf), wishes: JSON.stringify(wishes) };
  return memory.renew<Known>("bonds", (before) =>
    before ? renewed(cards, wishes, now, before, memo) : begun(cards, wishes, now, memo),
  );
}

/** What a program that goes on put down first is good enough for the next one, and to write it takes its time. */
function renewed(
  cards: readonly ArticleCard[],
  wishes: StoryWishes,
  now: Pick<Known, "keys" | "wishes">,
  before: Known,
  memo: Memo,
): Known {
  memo.keepLast("stories");
  memo.keepLast("bonds");
  const { keys } = before;
  const isSame = now.keys.length === keys.length && now.keys.every((key, at) => key === keys[at]);
  if (isSame && now.wishes === before.wishes) return before;
  const found = find(cards, wishes, before.found ?? putDown(memo));
  return { ...now, ...bondsIn(found), found };
}

function begun(
  cards: readonly ArticleCard[],
  wishes: StoryWishes,
  now: Pick<Known, "keys" | "wishes">,
  memo: Memo,
): Known {
  const of = createHash("sha256").update(JSON.stringify(now)).digest("hex");
  const last = memo.last("stories") as PutDown | undefined;
  if (last?.of === of) {
    memo.keepLast("stories");
    memo.keepLast("bonds");
    return { ...now, reprints: last.reprints, stories: last.stories, found: null };
  }
  const kept = putDown(memo);
  const found = find(cards, wishes, kept);
  memo.putLast("stories", { of, ...bondsIn(found) } satisfies PutDown);
  if (kept && isNear(kept, found)) memo.keepLast("bonds");
  else memo.putLast("bonds", pack(found));
  return { ...now, ...bondsIn(found), found };
}

const putDown = (memo: Memo): Found | undefined => unpack(memo.last("bonds") as Packed | undefined);

const bondsIn = ({ reprints: { reprints }, stories: { stories } }: Found): Bonds => ({ reprints, stories });

/**
 * So many articles may be others, and what was found among the rest is still good to begin with. To pack it anew takes as long as
 * to find some fifteen of them each time: so the least is spent where it is done after a few.
 */
const FEW = 6;

function isNear(before: Found, now: Found): boolean {
  const [known, keys] = [new Set(before.stories.pairs.keys), now.stories.pairs.keys];
  const stayed = keys.filter((key) => known.has(key)).length;
  const others = Math.max(known.size, keys.length) - stayed;
  return before.stories.wishes === now.stories.wishes && others <= FEW;
}

function find(cards: readonly ArticleCard[], wishes: StoryWishes, before?: Found): Found {
  const reprints = findReprints(cards, before?.reprints);
  return { reprints, stories: findStories(cards, reprints.reprints, wishes, before?.stories) };
}

/** The same as JSON can say it. */
interface Packed {
  readonly reprints: Omit<FoundReprints, "pairs"> & { readonly pairs: PackedPairs };
  readonly stories: Omit<FoundStories, "pairs"> & { readonly pairs: PackedPairs };
}

const pack = ({ reprints, stories }: Found): Packed => ({
  reprints: { ...reprints, pairs: packPairs(reprints.pairs) },
  stories: { ...stories, pairs: packPairs(stories.pairs) },
});

function unpack(packed: Packed | undefined): Found | undefined {
  if (!packed) return undefined;
  const { reprints, stories } = packed;
  const [copies, alike] = [unpackPairs(reprints.pairs), unpackPairs(stories.pairs)];
  return copies && alike
    ? { reprints: { ...reprints, pairs: copies }, stories: { ...stories, pairs: alike } }
    : undefined;
}
