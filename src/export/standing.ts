import type { Archive, Reprint, StoryReason } from "../records/archive.ts";

/** How a clipping stands to the others. */
export interface Standing {
  /** Id of its story; null: alone. */
  readonly story: string | null;
  readonly members: readonly string[];
  /** Why it stands there. */
  readonly reasons: readonly StoryReason[];
  readonly reprint: Reprint | null;
  /** Ids of the families of its quotations, by the quotation's place; those that nobody else has are in none. */
  readonly families: ReadonlyMap<number, string>;
}

const NONE: ReadonlyMap<number, string> = new Map();

export const ALONE: Standing = { story: null, members: [], reasons: [], reprint: null, families: NONE };

/** By id. */
export function standingsIn(archive: Archive): (id: string) => Standing {
  const reprintOf = new Map(archive.reprints.map((reprint) => [reprint.id, reprint]));
  const storyOf = new Map(
    archive.stories.flatMap((story) => story.members.map((id) => [id, story] as const)),
  );
  const familiesOf = familiesIn(archive);
  return (id) => {
    const story = storyOf.get(id);
    const reprint = reprintOf.get(id) ?? null;
    const families = familiesOf.get(id) ?? NONE;
    if (!story) return { ...ALONE, reprint, families };
    const reasons = story.reasons.filter(({ members }) => members.includes(id));
    return { story: story.id, members: story.members, reasons, reprint, families };
  };
}

/** Id of an article → places of its quotations → the families that they belong to. */
function familiesIn({ quoteFamilies }: Archive): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const found = new Map<string, Map<number, string>>();
  for (const family of quoteFamilies) {
    for (const { id, index } of family.members) {
      const of = found.get(id) ?? new Map<number, string>();
      found.set(id, of.set(index, family.id));
    }
  }
  return found;
}
