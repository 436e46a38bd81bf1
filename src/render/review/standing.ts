import type { Words } from "../../interface/words.ts";
import type { CardArticle } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { inBlocks } from "../blocks.ts";
import { type LinkTo, paths, reviewPath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";

const BASES: readonly Basis[] = ["stated", "corrected", "inferred", "unknown"];

/** A field of an article, and how it is known. A card keeps of headlines and authors only whether they are there. */
const FIELDS: readonly Field[] = [
  { name: "date", basisOf: ({ date }) => date.basis },
  { name: "headline", basisOf: ({ titleSupplied }) => (titleSupplied ? "inferred" : "stated") },
  { name: "paper", basisOf: ({ outlet }) => outlet?.basis ?? "unknown" },
  { name: "agency", basisOf: ({ agency }) => agency?.basis ?? "unknown" },
  { name: "author", basisOf: ({ authors }) => (authors.length > 0 ? "stated" : "unknown") },
];

interface Field {
  readonly name: keyof Words["review"]["fields"];
  readonly basisOf: (article: CardArticle) => Basis;
}

/** How many articles have each field, by how it is known: a row a field. */
export function standingOf(context: PlanContext): readonly (readonly number[])[] {
  const blocks = standingIn(context);
  return FIELDS.map((_, row) => BASES.map((_, at) => blocks.reduce((sum, own) => sum + own[row]![at]!, 0)));
}

const standingIn = inBlocks((cards) =>
  FIELDS.map(({ basisOf }) => {
    const found = cards.flatMap(({ article }) => (article ? [basisOf(article)] : []));
    return BASES.map((basis) => found.filter((one) => one === basis).length);
  }),
);

/** The same as a table; numbers lead to the articles where a list has them. Null: there is no article. */
export function standingView(context: PlanContext, hasUntitled: boolean, link: LinkTo) {
  if (context.articles.length === 0) return null;
  const { words } = context;
  const hrefs: Readonly<Record<string, string | null>> = {
    "date unknown": link(paths.undated),
    "headline inferred": hasUntitled ? link(reviewPath("untitled")) : null,
  };
  return {
    bases: BASES.map((basis) => words.terms.bases[basis]),
    rows: standingOf(context).map((counts, i) => ({
      name: words.review.fields[FIELDS[i]!.name],
      cells: counts.map((many, place) => ({
        basis: words.terms.bases[BASES[place]!],
        count: words.number(many),
        href: many === 0 ? null : (hrefs[`${FIELDS[i]!.name} ${BASES[place]}`] ?? null),
      })),
    })),
  };
}
