import type { DatedArticle, Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";

export interface DateOptions {
  readonly dateOrder: "dmy" | "mdy" | null;
}

/** When was it written? Null for a clipping without an article. */
export function date(
  _clipping: Clipping,
  _extraction: Extraction,
  _options: DateOptions,
): DatedArticle | null {
  throw new Error("not written yet");
}
