import type { ArticleCard } from "../records/archive.ts";
import type { Site } from "./site.ts";

/** May the words of a clipping be shown? */
export function isShown({ status }: Pick<ArticleCard, "status">): boolean {
  return status === "usable";
}

/**
 * May its original be shown, line by line and as a file? Not where the owner publishes no originals, and not where
 * only excerpts are published: the original is all of it.
 */
export function showsOriginal(
  card: Pick<ArticleCard, "status">,
  { publish }: Pick<Site, "publish">,
): boolean {
  return publish.originals && publish.text === "full" && isShown(card);
}
