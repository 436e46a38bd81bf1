import type { Extraction } from "../records/article.ts";
import type { Passage } from "../records/passage.ts";
import type { Span } from "../records/span.ts";

/** A piece of the clipping that is read as one: a paragraph of the text, or any other passage. */
export interface Unit {
  readonly span: Span;
  readonly passage: Passage;
}

/** Passages that belong to one block of the body (a paragraph over several lines) become one unit. */
export function findUnits({ passages, article }: Extraction): readonly Unit[] {
  const blocks = article?.body ?? [];
  const units: Unit[] = [];
  let block = 0;
  let running: Unit | null = null;
  const close = () => {
    if (running) units.push(running);
    running = null;
  };
  for (const passage of passages) {
    while (block < blocks.length && blocks[block]!.span.end <= passage.span.start) {
      close();
      block += 1;
    }
    const inBlock = block < blocks.length && passage.span.start >= blocks[block]!.span.start;
    if (passage.role === "blank" || passage.role === "markup") continue;
    const joins: boolean =
      inBlock && passage.role === "body" && running !== null && (running as Unit).passage.role === "body";
    if (joins) {
      running = { span: { start: running!.span.start, end: passage.span.end }, passage };
      continue;
    }
    close();
    running = { span: passage.span, passage };
    if (!inBlock || passage.role !== "body") close();
  }
  close();
  return units;
}
