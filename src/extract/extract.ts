import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import { claim } from "./claim.ts";
import { settle } from "./settle.ts";
import { severalArticles } from "./several-articles.ts";

/** A clipping → its passages and, if there is one in it, its article. Pure; never throws. */
export function extract(clipping: Clipping): Extraction {
  const claims = claim(clipping);
  const extraction = settle(clipping, claims);
  return { ...extraction, problems: [...extraction.problems, ...severalArticles(clipping, claims)] };
}
