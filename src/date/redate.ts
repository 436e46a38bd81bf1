import type { DatedArticle } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Dating, Evidence } from "../records/dating.ts";
import type { Problem } from "../records/problem.ts";
import { datingOf } from "../time/dating.ts";
import { problemsWith } from "./problems.ts";
import { type Leaning, resolveAgain } from "./resolve-cues.ts";

/** What dating made of a clipping by itself. */
export interface DatedAlone {
  readonly article: Pick<DatedArticle, "date" | "dateCues">;
  readonly problems: readonly Problem[];
  readonly leanings: readonly (Leaning | null)[];
}

/**
 * When was it written, with what other clippings say of that day? The evidence of the text is weighed anew with theirs,
 * and its time expressions get their days; the text need not be read again.
 */
export function redate(
  clipping: Clipping,
  { article, problems, leanings }: DatedAlone,
  told: readonly Evidence[],
) {
  const date = datingOf([...evidenceIn(article.date), ...told]);
  return {
    date,
    dateCues: resolveAgain(article.dateCues, leanings, date),
    problems: problemsWith(problems, clipping, date),
  };
}

/** All of the text's own; of what shares a cause the strongest, which alone has a vote. */
const evidenceIn = ({ evidence, split, against }: Dating): readonly Evidence[] => [
  ...evidence,
  ...split,
  ...against,
];
