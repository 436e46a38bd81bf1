import type { ArticleCard, EntityKind } from "../../records/archive.ts";
import type { OwnersName, OwnersNames } from "../../records/owners-names.ts";
import type { Problem } from "../../records/problem.ts";
import { problem } from "../../report/catalogue.ts";
import { foldName } from "../sources.ts";

/** What the owner says of one name in one article; null: nothing. */
export type Ruling = (card: Pick<ArticleCard, "id" | "path">, name: string) => OwnersName | null;

const NO_RULING: Ruling = () => null;

/** Rows about one clipping go before rows about all; of two the first holds. */
export function rulingsOf(rows: readonly OwnersName[]): Ruling {
  if (rows.length === 0) return NO_RULING;
  const bySpelling = new Map<string, OwnersName[]>();
  for (const row of rows) {
    for (const key of new Set(row.spellings.map(foldName))) {
      const list = bySpelling.get(key);
      if (list) list.push(row);
      else bySpelling.set(key, [row]);
    }
  }
  return ({ id, path }, name) => {
    const of = bySpelling.get(foldName(name)) ?? [];
    const isHere = ({ clipping }: OwnersName) =>
      clipping !== null && (clipping === id || clipping === path || path.endsWith(`/${clipping}`));
    return of.find(isHere) ?? of.find(({ clipping }) => clipping === null) ?? null;
  };
}

/** Rows that no article asks for. */
export function unmatchedRows(cards: readonly ArticleCard[], names: OwnersNames): readonly Problem[] {
  return (["people", "organisations", "places"] as const).flatMap((kind) =>
    unmatchedOf(cards, kind, names[kind]),
  );
}

function unmatchedOf(
  cards: readonly ArticleCard[],
  kind: EntityKind,
  rows: readonly OwnersName[],
): readonly Problem[] {
  if (rows.length === 0) return [];
  const ruling = rulingsOf(rows);
  const used = new Set(
    cards.flatMap((card) => (card.article?.named?.[kind] ?? []).map(({ name }) => ruling(card, name))),
  );
  return rows
    .filter((row) => !used.has(row))
    .map(({ path, name, span }) => problem("names-row-unmatched", path, { name }, span));
}
