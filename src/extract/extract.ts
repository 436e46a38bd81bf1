import type { Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";

/** A clipping → its passages and, if there is one in it, its article. */
export function extract(_clipping: Clipping): Extraction {
  throw new Error("not written yet");
}
