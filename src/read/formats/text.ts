import type { Block } from "../../records/clipping.ts";
import { mapLines, trimSpan } from "../../text/lines.ts";
import type { Blocks, Format } from "./format.ts";

/**
 * Plain text: each line that is not blank is a block and stands as it is written. It is not read as Markdown: `*stars*`,
 * `# 1` and `1986. A year` are what the page said. The source of a page and what is Markdown beyond doubt are known before
 * (`html/is-markup.ts`, `is-markdown.ts`) and do not come here. Garbled signs are mended for all formats alike.
 */
export const text: Format = {
  name: "text",
  extensions: ["txt", "text"],
  frontMatter: "known-field",
  toBlocks,
};

function toBlocks(text: string, from: number): Blocks {
  const blocks: Block[] = [];
  for (const line of mapLines(text).lines) {
    if (line.end <= from) continue;
    const span = trimSpan(text, { start: Math.max(line.start, from), end: line.end });
    if (span.start < span.end) blocks.push({ kind: "line", span, text: text.slice(span.start, span.end) });
  }
  return { format: "text", blocks, remarks: [] };
}
