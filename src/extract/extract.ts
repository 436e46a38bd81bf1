import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { OwnFurniture } from "../records/furniture.ts";
import { type Claims, claim } from "./claim.ts";
import { settle } from "./settle.ts";
import { severalArticles } from "./several-articles.ts";

/** A clipping → its passages and, if there is one in it, its article. Pure; never throws. */
export function extract(clipping: Clipping): Extraction {
  return settleAll(clipping, claim(clipping));
}

/** The second step of it: what the rules claim, and which of the lines are furniture of the source → what they are. */
export function settleAll(clipping: Clipping, claims: Claims, furniture?: OwnFurniture): Extraction {
  const extraction = settle(clipping, claims, furniture);
  return { ...extraction, problems: [...extraction.problems, ...severalArticles(clipping, claims)] };
}
