import type { Archive } from "../records/archive.ts";
import type { FamilyOf } from "./record.ts";

/** Looks up the families of an archive's quotations. */
export function familiesOf({ quoteFamilies }: Pick<Archive, "quoteFamilies">): FamilyOf {
  const byMember = new Map(
    quoteFamilies.flatMap(({ id, members }) =>
      members.map((member) => [`${member.id}\n${member.index}`, id] as const),
    ),
  );
  return (id, index) => byMember.get(`${id}\n${index}`) ?? null;
}
