import type { Words } from "../../interface/words.ts";
import type { ArticleCard, EntityKind } from "../../records/archive.ts";
import { entityPath, type LinkTo } from "../links.ts";
import { entityKinds } from "../names.ts";
import type { PlanContext } from "../page-type.ts";

/** Longest list of one kind below an article. */
const MOST = 40;

/** Names of one kind in one article. */
export interface NamedRow {
  readonly kind: EntityKind;
  readonly names: readonly { readonly slug: string; readonly name: string }[];
  readonly more: number;
}

/** All that the rows depend on. */
export const namedFacts = ({ id }: ArticleCard, { names }: Pick<PlanContext, "names">): readonly unknown[] =>
  entityKinds.map((kind) => names[kind].facts.get(id));

/** Who and what an article names, as its page shows it; kinds that it names none of are left out. */
export function namedIn({ id }: ArticleCard, { names }: Pick<PlanContext, "names">): readonly NamedRow[] {
  return entityKinds.flatMap((kind) => {
    const entries = names[kind].of.get(id) ?? [];
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
