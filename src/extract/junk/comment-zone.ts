import type { Page } from "../page/page.ts";
import { junk } from "../propose.ts";
import type { Proposal, Rule } from "../rule.ts";

/** Below the heading of the comments, or a comment's own head, nothing is the article's any more. */
export const commentZone: Rule = {
  name: "junk/comment-zone",
  says: "The line stands below the heading of the readers' comments.",
  example: [
    "The owners met again on Tuesday, and nobody expects that they will agree before the holidays.",
    "3 thoughts on this",
    "Leave a reply",
    "So the pool shuts but the new offices go ahead. Says it all.",
  ].join("\n"),
  needs: { cues: ["comments"] },
  find,
};

/** An invitation to comment in a sentence is no heading. */
const HEADING_WORDS = 8;

function* find(page: Page): Iterable<Proposal> {
  const { extent, lines } = page;
  if (!extent) return;
  const heading = lines.findIndex(
    (line, i) => i > extent.last && line.count <= HEADING_WORDS && (line.cues.comments ?? 0) > 0.8,
  );
  if (heading < 0) return;
  for (const line of lines.slice(heading)) {
    if ((line.cues.footer ?? 0) < 0.5 && (line.cues.related ?? 0) < 0.8) yield junk(line, "comments");
  }
}
