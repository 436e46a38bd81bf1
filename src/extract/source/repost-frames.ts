import { isWithin, type Page } from "../page/page.ts";
import { List } from "../page/word-lists.ts";
import { wordsAt } from "../propose.ts";
import type { Rule } from "../rule.ts";
import { findFramed } from "./frames.ts";

/** `The Clarion Post 9 is the place where you get news …`: how pages that collect other people's news advertise. */
export const repostFrames: Rule = {
  name: "source/repost-frames",
  says: "The page praises itself as a place where news of others is collected.",
  example:
    "The owners met again on Tuesday.\n\nThe Daily Gatherer is the place where you get news about the world.",
  needs: { lists: List.REPOST_TELLING },
  find: function* (page: Page) {
    const { repostFrames } = page.lexicon.frames;
    for (const line of page.lines) {
      if ((line.anyOf & List.REPOST_TELLING) === 0) continue;
      if (isWithin(page, line) && line.index < page.extent!.last - 3) continue;
      for (const { name, start, end } of findFramed(line, repostFrames, LISTS, page.lexicon)) {
        const span = wordsAt(page, line, start, end);
        yield {
          span: line.span,
          role: "junk",
          junk: "footer",
          names: [{ field: "republisher", value: name, span, basis: "stated" }],
        };
      }
    }
  },
};

const LISTS = { next: List.REPOST_FRAME, telling: List.REPOST_TELLING };
