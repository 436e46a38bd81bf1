import type { Archive, Reprint, StoryReason } from "../records/archive.ts";

/** How a clipping stands to the others. */
export interface Standing {
  /** Id of its story; null: alone. */
  readonly story: string | null;
  readonly members: readonly string[];
  /** Why it stands there. */
  readonly reasons: readonly StoryReason[];
  readonly reprint: Reprint | null;
  /** Id of the family of its quotation at that place; null: nobody else has it. */
  readonly family: (index: number) => string | null;
}

export const ALONE: Standing = { story: null, members: [], reasons: [], reprint: null, family: () => null };

/** By id. */
export function standingsIn(archive: Archive): (id: string) => Standing {
  const reprintOf = new Map(archive.reprints.map((reprint) => [reprint.id, reprint]));
  const storyOf = new Map(
    archive.stories.flatMap((story) => story.members.map((id) => [id, story] as const)),
  );
  const familyOf = familiesIn(archive);
  return (id) => {
    const story = storyOf.get(id);
    const reprint = reprintOf.get(id) ?? null;
    const family = (index: number) => familyOf(id, index);
    if (!story) return { ...ALONE, reprint, family };
    const reasons = story.reasons.filter(({ members }) => members.includes(id));
    return { story: story.id, members: story.members, reasons, reprint, family };
  };
}

/** Id of an article and place of a quotation in it → the family that it belongs to. */
function familiesIn({ quoteFamilies }: Archive): (id: string, index: number) => string | null {
  const byMember = new Map(
    quoteFamilies.flatMap(({ id, members }) =>
      members.map((member) => [`${member.id}\n${member.index}`, id] as const),
    ),
  );
  return (id, index) => byMember.get(`${id}\n${index}`) ?? null;
}
