import type { Block, FrontMatter, Repair } from "../records/clipping.ts";
import { trimText } from "../text/lines.ts";
import { readingOf } from "../text/reading.ts";
import { mend } from "./mend/index.ts";

/** Blocks as a reader should see them: garbled words mended. A line that held nothing but `&nbsp;` is none. */
export function mendBlocks(
  text: string,
  blocks: readonly Block[],
  repairs: readonly Repair[],
): readonly Block[] {
  if (repairs.length === 0) return blocks;
  let next = 0;
  return blocks.flatMap((block) => {
    while (next < repairs.length && repairs[next]!.span.end <= block.span.start) next += 1;
    if (next === repairs.length || repairs[next]!.span.start >= block.span.end) return [block];
    // Only a line stands in the file as it reads; of a block of Markdown, the words are at hand.
    const words = block.kind === "line" ? readingOf(text, repairs, block.span).text : mend(block.text);
    const mended = trimText(words);
    return mended === "" ? [] : [{ ...block, text: mended }];
  });
}

/** The owner's values too may have been copied from a garbled page. */
export function mendFrontMatter(frontMatter: FrontMatter): FrontMatter {
  const { title, standfirst, outlet, agency, republisher, byline, authors, dateline, notes, rights } =
    frontMatter;
  const words = { title, standfirst, outlet, agency, republisher, byline, dateline, notes, rights };
  const mended = Object.entries(words).map(([field, value]) => [field, value === null ? null : mend(value)]);
  return { ...frontMatter, ...Object.fromEntries(mended), authors: authors.map(mend) };
}
