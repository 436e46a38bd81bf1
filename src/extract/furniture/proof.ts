import type { SourceGroup } from "./by-source.ts";

/** How much it takes: in so many articles of a source, and in such a share of them; or in many, whatever the share. */
interface Proof {
  readonly articles: number;
  readonly share: number;
}

/**
 * Set by what true text repeats. Reports of a running story share background sentences, though seldom in half of all
 * that a paper printed; a paper's subheads ("What comes next") stand between paragraphs. So a sentence needs more than a
 * label, and what stands among the article's own sentences more than what stands before or behind them.
 */
const PROOFS = {
  label: { outside: { articles: 3, share: 0.2 }, within: { articles: 4, share: 0.5 } },
  sentence: { outside: { articles: 5, share: 0.4 }, within: { articles: 8, share: 0.6 } },
  title: { outside: { articles: 4, share: 0.5 }, within: { articles: 4, share: 0.5 } },
} as const satisfies Readonly<Record<string, Readonly<Record<"outside" | "within", Proof>>>>;

/** In so many articles a line outside the text is furniture of a section, however large the archive. */
const MANY = 20;

export type FurnitureKind = keyof typeof PROOFS;

/** Does the line stand in enough articles of the source? `where`: among the article's own sentences, or not. */
export function isFurniture(
  count: number,
  { articles }: Pick<SourceGroup, "articles">,
  kind: FurnitureKind,
  where: "outside" | "within",
): boolean {
  const proof = PROOFS[kind][where];
  const isMany = where === "outside" && kind === "label" && count >= MANY;
  return count >= proof.articles && (count >= proof.share * articles || isMany);
}
