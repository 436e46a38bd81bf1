import type { Archive, QuoteFamily, QuoteMember } from "../../records/archive.ts";
import { onceForEach } from "../once-for.ts";

/** Quotations that at least two of these articles have, with these alone; in the archive's order. */
export function familiesIn(articles: readonly string[], archive: Archive): readonly QuoteFamily[] {
  const { partsOf } = indexOf(archive);
  const found = new Map<number, QuoteMember[]>();
  for (const id of articles)
    for (const { family, members } of partsOf.get(id) ?? []) {
      const known = found.get(family);
      if (known) known.push(...members);
      else found.set(family, [...members]);
    }
  return [...found]
    .filter(([, members]) => members.some(({ id }) => id !== members[0]!.id))
    .sort(([a], [b]) => a - b)
    .map(([family, members]) => ({
      id: archive.quoteFamilies[family]!.id,
      members: members.sort(byArticle),
    }));
}

/** The same in few words: of each of these articles, which quotations of which families it has. */
export function partsIn(articles: readonly string[], archive: Archive): readonly (string | undefined)[] {
  const { factsOf } = indexOf(archive);
  return articles.map((id) => factsOf.get(id));
}

/** As the members of a family stand. */
const byArticle = (a: QuoteMember, b: QuoteMember): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.index - b.index;

/** What one article has of a family, by the family's place: a family may have more members than any story. */
const indexOf = ({ quoteFamilies }: Archive) => indexIn(quoteFamilies);

const indexIn = onceForEach((quoteFamilies: Archive["quoteFamilies"]) => {
  const partsOf = new Map<string, { readonly family: number; readonly members: QuoteMember[] }[]>();
  for (const [family, { members }] of quoteFamilies.entries())
    for (const member of members) {
      const parts = partsOf.get(member.id) ?? [];
      if (parts.length === 0) partsOf.set(member.id, parts);
      const last = parts.at(-1);
      if (last?.family === family) last.members.push(member);
      else parts.push({ family, members: [member] });
    }
  const factsOf = new Map<string, string>();
  for (const { id: family, members } of quoteFamilies)
    for (const { id, index } of members) factsOf.set(id, `${factsOf.get(id) ?? ""} ${family} ${index}`);
  return { partsOf, factsOf };
});
