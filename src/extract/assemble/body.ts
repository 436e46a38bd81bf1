import type { BodyBlock } from "../../records/article.ts";
import type { Clipping } from "../../records/clipping.ts";
import { blocksIn } from "../../text/blocks-in.ts";
import type { Decided } from "../decide.ts";
import { wordsOf } from "./words-of.ts";

/** The article's text: passages of text and subheadings, in order, without those that hold no word. */
export function bodyOf(clipping: Clipping, passages: readonly Decided[]): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  for (const passage of passages) {
    if (passage.role !== "body" && passage.role !== "subheading") continue;
    const kind = kindOf(clipping, passage);
    const text = withoutMark(wordsOf(clipping, passage.span), kind);
    if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ kind, text, span: passage.span });
  }
  return blocks;
}

const KINDS: Readonly<Record<string, BodyBlock["kind"]>> = {
  "list-item": "list-item",
  quotation: "quotation",
  table: "table",
  embed: "embed",
};

/** What the rules say it is; else what it was in the file. */
function kindOf(clipping: Clipping, { role, block, span }: Decided): BodyBlock["kind"] {
  if (role === "subheading") return "subheading";
  const own = blocksIn(clipping.blocks, span)[0]?.kind ?? "line";
  return block ?? KINDS[own] ?? "paragraph";
}

/** The bullet of an item and the mark of a quotation are the page's; a number is the text's. */
function withoutMark(text: string, kind: BodyBlock["kind"]): string {
  if (kind === "list-item")
    return text.replace(/^[\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u2013-]\s*(?=\S)/, "");
  return kind === "quotation" ? text.replace(/^>\s*/, "") : text;
}
