import type { CardArticle } from "../../records/archive.ts";
import type { Basis } from "../../records/finding.ts";
import { type LinkTo, paths, reviewPath } from "../links.ts";
import type { PlanContext } from "../page-type.ts";
import { number } from "../phrases/count.ts";

const BASES: readonly Basis[] = ["stated", "corrected", "inferred", "unknown"];

/** A field of an article, and how it is known. A card keeps of headlines and authors only whether they are there. */
const FIELDS: readonly { readonly name: string; readonly basisOf: (article: CardArticle) => Basis }[] = [
  { name: "Date", basisOf: ({ date }) => date.basis },
  { name: "Headline", basisOf: ({ titleSupplied }) => (titleSupplied ? "inferred" : "stated") },
  { name: "Paper", basisOf: ({ outlet }) => outlet?.basis ?? "unknown" },
  { name: "Agency", basisOf: ({ agency }) => agency?.basis ?? "unknown" },
  { name: "Author", basisOf: ({ authors }) => (authors.length > 0 ? "stated" : "unknown") },
];

/** How many articles have each field, by how it is known: a row a field. */
export function standingOf({ articles }: PlanContext): readonly (readonly number[])[] {
  return FIELDS.map(({ basisOf }) => {
    const found = articles.map(({ article }) => basisOf(article!));
    return BASES.map((basis) => found.filter((one) => one === basis).length);
  });
}

/** The same as a table; numbers lead to the articles where a list has them. Null: there is no article. */
export function standingView(context: PlanContext, hasUntitled: boolean, link: LinkTo) {
  if (context.articles.length === 0) return null;
  const hrefs: Readonly<Record<string, string | null>> = {
    "Date unknown": link(paths.undated),
    "Headline inferred": hasUntitled ? link(reviewPath("untitled")) : null,
  };
  return {
    bases: BASES,
    rows: standingOf(context).map((counts, i) => ({
      name: FIELDS[i]!.name,
      cells: counts.map((many, place) => ({
        basis: BASES[place]!,
        count: number(many),
        href: many === 0 ? null : (hrefs[`${FIELDS[i]!.name} ${BASES[place]}`] ?? null),
      })),
    })),
  };
}
