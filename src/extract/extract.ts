import { NO_SOURCES, type SourceIndex } from "../knowledge/index-sources.ts";
import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import { type Claims, claim } from "./claim.ts";
import { type SettleOptions, settle } from "./settle.ts";
import { severalArticles } from "./several-articles.ts";

/** A clipping → its passages and, if there is one in it, its article. `sources`: those that tables name. Pure; never throws. */
export function extract(clipping: Clipping, sources: SourceIndex = NO_SOURCES): Extraction {
  return settleAll(clipping, claim(clipping, sources), { sources });
}

/** The second step of it: what the rules claim, and which of the lines are furniture of the source → what they are. */
export function settleAll(clipping: Clipping, claims: Claims, known: SettleOptions): Extraction {
  const extraction = settle(clipping, claims, known);
  return { ...extraction, problems: [...extraction.problems, ...severalArticles(clipping, claims)] };
}
