import type { Archive, Reprint, StoryReason } from "../records/archive.ts";

/** How a clipping stands to the others. */
export interface Standing {
  /** Id of its story; null: alone. */
  readonly story: string | null;
  readonly members: readonly string[];
  /** Why it stands there. */
  readonly reasons: readonly StoryReason[];
  readonly reprint: Reprint | null;
}

export const ALONE: Standing = { story: null, members: [], reasons: [], reprint: null };

/** By id. */
export function standingsIn({ stories, reprints }: Archive): (id: string) => Standing {
  const reprintOf = new Map(reprints.map((reprint) => [reprint.id, reprint]));
  const storyOf = new Map(stories.flatMap((story) => story.members.map((id) => [id, story] as const)));
  return (id) => {
    const story = storyOf.get(id);
    const reprint = reprintOf.get(id) ?? null;
    if (!story) return { ...ALONE, reprint };
    const reasons = story.reasons.filter(({ members }) => members.includes(id));
    return { story: story.id, members: story.members, reasons, reprint };
  };
}
