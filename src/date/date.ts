import type { IndexedKnowledge } from "../knowledge/index-knowledge.ts";
import type { DatedArticle, Extraction } from "../records/article.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import { datingOf } from "../time/dating.ts";
import { readMatter } from "./matter.ts";
import { repostedOn, updatedOn } from "./other-dates.ts";
import { heedPageData } from "./page-data-first.ts";
import { weakenAgainstPrinted } from "./printed-first.ts";
import { findProblems } from "./problems.ts";
import { type Leaning, leaningsOf, resolveCues } from "./resolve-cues.ts";
import { witnesses } from "./witnesses/index.ts";

export interface DateOptions {
  /** How `01/02/2022` is to be read where nothing else decides; null: both readings stay. */
  readonly dateOrder: "dmy" | "mdy" | null;
  /** What is known of the world; absent: nothing. */
  readonly knowledge?: IndexedKnowledge;
}

export interface Dated {
  /** Null: a clipping without an article. */
  readonly article: DatedArticle | null;
  readonly problems: readonly Problem[];
  /** For each time expression what `redate` needs of it. */
  readonly leanings: readonly (Leaning | null)[];
}

/** When was it written? Witnesses say what they see, the evidence is weighed, and the time expressions get their days. */
export function date(
  clipping: Clipping,
  extraction: Extraction,
  { dateOrder, knowledge }: DateOptions,
): Dated {
  const { article } = extraction;
  if (!article) return { article: null, problems: [], leanings: [] };
  const matter = readMatter(clipping, extraction, article, dateOrder, knowledge);
  const evidence = weakenAgainstPrinted(heedPageData(witnesses.flatMap(({ testify }) => testify(matter))));
  const dating = datingOf(evidence);
  return {
    // Not `{ ...article, … }`: that would be a new kind of object for each article (see *Objects* in `bench/README.md`).
    article: Object.assign({}, article, {
      dateCues: resolveCues(matter.cues, dating),
      date: dating,
      updated: updatedOn(matter),
      reposted: repostedOn(matter),
    }),
    problems: findProblems(matter, dating),
    leanings: leaningsOf(matter.cues),
  };
}
