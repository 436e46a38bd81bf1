import type { Block } from "../records/clipping.ts";
import type { Span } from "../records/span.ts";

/** The blocks that touch a span; they are in order. */
export function blocksIn(blocks: readonly Block[], span: Span): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < blocks.length && blocks[end]!.span.start < span.end) end += 1;
  return blocks.slice(low, end);
}
