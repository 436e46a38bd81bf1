import type { Words } from "../../interface/words.ts";
import type { ArticleCard, EntityEntry, EntityKind } from "../../records/archive.ts";
import { entityPath, type LinkTo } from "../links.ts";
import type { NamesOf } from "../names.ts";
import { onceForEach } from "../once-for.ts";

/** Longest list of one kind below an article. */
const MOST = 40;

/** Names of one kind in one article. */
export interface NamedRow {
  readonly kind: EntityKind;
  readonly names: readonly { readonly slug: string; readonly name: string }[];
  readonly more: number;
}

/** Each kind of name, by article. */
export type NamesOfKinds = readonly { readonly kind: EntityKind; readonly of: NamesOf }[];

/** All that the rows depend on. */
export const namedFacts = ({ id }: ArticleCard, names: NamesOfKinds): unknown =>
  names.map(({ of }) => {
    const entries = of.get(id);
    return entries && [entries.length, entries.slice(0, MOST).map(entryFacts).join("\n")];
  });

/** All of the archive that they hang on. */
export const namedThings = ({ id }: ArticleCard, names: NamesOfKinds): readonly unknown[] =>
  names.flatMap(({ of }) => {
    const entries = of.get(id) ?? [];
    return [entries.length, ...entries.slice(0, MOST).map(entryFacts)];
  });

const entryFacts = onceForEach(({ slug, name }: EntityEntry) => `${slug} ${name}`);

/** Who and what an article names, as its page shows it; kinds that it names none of are left out. */
export function namedIn({ id }: ArticleCard, names: NamesOfKinds): readonly NamedRow[] {
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
