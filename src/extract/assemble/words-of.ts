import type { Block, Clipping } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";

/**
 * A passage as a reader sees it: its blocks' text where it holds them whole (entities and marks resolved), the bare words
 * of the file where it holds a part. Rows of one paragraph are joined by a space, or by nothing behind a hyphen.
 */
export function wordsOf(clipping: Clipping, span: Span): string {
  const pieces: string[] = [];
  for (const block of blocksIn(clipping.blocks, span)) {
    const isWhole = span.start <= block.span.start && block.span.end <= span.end;
    const start = Math.max(span.start, block.span.start);
    const end = Math.min(span.end, block.span.end);
    const text = isWhole
      ? block.text
      : clipping.text
          .slice(start, end)
          .trim()
          .replace(/[^\S\n]+/g, " ");
    if (text !== "") pieces.push(text);
  }
  return pieces
    .reduce((words, piece) => (/\p{L}-$/u.test(words) ? words + piece : `${words} ${piece}`), "")
    .trim();
}

/** The blocks that touch a span; they are in order. */
export function blocksIn(blocks: readonly Block[], span: Span): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Block[] = [];
  while (low < blocks.length && blocks[low]!.span.start < span.end) found.push(blocks[low++]!);
  return found;
}
