import type { ArticleCard } from "../records/archive.ts";
import { paths } from "./links.ts";
import type { PlanContext } from "./page-type.ts";
import { isShown } from "./publish.ts";

/** Articles that may be shown and have a note of the owner's, in the archive's order. */
export const notedIn = ({ articles }: Pick<PlanContext, "articles">): readonly ArticleCard[] =>
  articles.filter((card) => isShown(card) && card.article!.notes !== undefined);

/** The lists of what the owner added, as far as there is anything in them: they lead to each other. */
export function ownersLists(
  context: PlanContext,
): readonly { readonly path: string; readonly heading: string }[] {
  const { owner } = context.words;
  return [
    ...(context.archive.tags.length > 0 ? [{ path: paths.tags, heading: owner.tags }] : []),
    ...(notedIn(context).length > 0 ? [{ path: paths.notes, heading: owner.notes }] : []),
  ];
}
