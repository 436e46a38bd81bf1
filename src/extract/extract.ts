import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import { claim } from "./claim.ts";
import { settle } from "./settle.ts";
import { severalArticles } from "./several-articles.ts";

/** A clipping → its passages and, if there is one in it, its article. `sources`: those that tables name. Pure; never throws. */
export function extract(clipping: Clipping, sources: SourceIndex = NO_SOURCES): Extraction {
  const claims = claim(clipping, sources);
  const extraction = settle(clipping, claims, sources);
  return { ...extraction, problems: [...extraction.problems, ...severalArticles(clipping, claims)] };
}
