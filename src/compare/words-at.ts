import type { Words } from "../records/comparison.ts";
import type { Span } from "../records/span.ts";

/** The words of a stretch as they are shown; a line end in them is a space. */
export const wordsAt = (text: string, span: Span): Words => ({
  text: text.slice(span.start, span.end).replace(/\s+/g, " "),
  span,
});
