import type { PhrasingContent } from "mdast";
import type { Span } from "../../records/span.ts";

/** A stretch of a paragraph that is shown in its own way. */
export interface Mark {
  /** Counts in the text of the paragraph. */
  readonly span: Span;
  readonly className: "cue" | "dateline";
  /** What it means; shown when asked for. */
  readonly title: string | null;
}

/** A part of a paragraph, and the mark on it, if it has one. */
export interface Stretch {
  readonly text: string;
  readonly mark: Mark | null;
}

/** A text cut at its marks. Marks that overlap an earlier one are left out. */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    if (mark.span.start < at || mark.span.end <= mark.span.start) continue;
    if (mark.span.start > at) stretches.push({ text: text.slice(at, mark.span.start), mark: null });
    stretches.push({ text: text.slice(mark.span.start, mark.span.end), mark });
    at = mark.span.end;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), mark: null });
  return stretches;
}

/** A text and its marks → nodes that remark prints. */
export const inline = (text: string, marks: readonly Mark[]): PhrasingContent[] =>
  stretchesOf(text, marks).map(({ text: words, mark }) => (mark ? markNode(words, mark) : textNode(words)));

const textNode = (value: string): PhrasingContent => ({ type: "text", value });

/** Remark knows no such mark: an emphasis that prints as a span. */
function markNode(value: string, { className, title }: Mark): PhrasingContent {
  const hProperties = title === null ? { className: [className] } : { className: [className], title };
  return { type: "emphasis", children: [textNode(value)], data: { hName: "span", hProperties } };
}
