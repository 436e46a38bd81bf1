import type { Words } from "../../interface/words.ts";
import type { ArticleCard, EntityKind } from "../../records/archive.ts";
import { entityPath, type LinkTo } from "../links.ts";
import type { NamesOf } from "../names.ts";

/** Longest list of one kind below an article. */
const MOST = 40;

/** Names of one kind in one article. */
export interface NamedRow {
  readonly kind: EntityKind;
  readonly names: readonly { readonly slug: string; readonly name: string }[];
  readonly more: number;
}

/** Who and what an article names, as its page shows it; kinds that it names none of are left out. */
export function namedIn(
  { id }: ArticleCard,
  names: readonly { readonly kind: EntityKind; readonly of: NamesOf }[],
): readonly NamedRow[] {
  return names.flatMap(({ kind, of }) => {
    const entries = of.get(id) ?? [];
    if (entries.length === 0) return [];
    const shown = entries.slice(0, MOST).map(({ slug, name }) => ({ slug, name }));
    return [{ kind, names: shown, more: entries.length - shown.length }];
  });
}

export function namedView(rows: readonly NamedRow[], words: Words, link: LinkTo) {
  return rows.map(({ kind, names, more }) => ({
    label: words.names.headings[kind],
    names: names.map((one) => ({ name: one.name, href: link(entityPath(kind, one)) })),
    more,
  }));
}
