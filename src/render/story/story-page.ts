import type { Words } from "../../interface/words.ts";
import type { Comparison } from "../../records/comparison.ts";
import { type AccountBeside, type ComparisonView, comparisonView } from "./comparison-view.ts";

/** What the page of a story shows, but for its frame. */
export interface StoryView {
  readonly story: {
    /** Null: its accounts are not put beside each other. */
    readonly comparison: ComparisonView | null;
  };
}

/** All of the page of a story that does not come of comparing its accounts: plain data. */
export interface StoryInput {
  /** Without the comparison. */
  readonly view: StoryView;
  /** The accounts that are compared, in their order. */
  readonly beside: readonly AccountBeside[];
}

/** What the page of a story shows, its accounts beside each other. */
export const storyPageView = (
  { view, beside }: StoryInput,
  comparison: Comparison,
  words: Words,
): StoryView => ({
  ...view,
  story: { ...view.story, comparison: comparisonView(comparison, beside, words) },
});
