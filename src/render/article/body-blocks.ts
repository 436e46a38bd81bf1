import type { BlockContent, Link, PhrasingContent, Root, RootContent } from "mdast";
import type { BodyBlock } from "../../records/article.ts";
import { inline, type Mark } from "./inline.ts";
import { tableOfRows } from "./tables.ts";

/** A block of a body, and the marks in its text. */
export interface MarkedBlock {
  readonly block: BodyBlock;
  /** From 1; the block's anchor is `p` and this. */
  readonly number: number;
  readonly marks: readonly Mark[];
}

/** How a list in a plain text is known to bring its own signs along. */
const OWN_SIGN = /^\s*(?:[-–—*•‣◦·+]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/i;

/**
 * The body of a plain text as a tree. Every block is a text node: what looks like Markdown in it (`*stars*`, `#`,
 * `[x](y)`) stays as it is printed, because nobody ever parses it.
 */
export function treeOfText(blocks: readonly MarkedBlock[]): Root {
  const children: RootContent[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const marked = blocks[at]!;
    const last = children.at(-1);
    if (marked.block.kind === "table") {
      const rows = rowsFrom(blocks, at);
      const table = tableOfRows(rows);
      children.push(...(table ? [table] : rows.map(toNode)));
      at += rows.length - 1;
    } else if (marked.block.kind !== "list-item") children.push(toNode(marked));
    else if (last?.type === "list") last.children.push(toItem(marked));
    else
      children.push({ type: "list", ordered: false, ...listLook(marked.block), children: [toItem(marked)] });
  }
  return { type: "root", children };
}

/** The rows that stand together, from the first on. */
function rowsFrom(blocks: readonly MarkedBlock[], at: number): readonly MarkedBlock[] {
  const end = blocks.findIndex(({ block }, i) => i > at && block.kind !== "table");
  return blocks.slice(at, end < 0 ? blocks.length : end);
}

function toNode({ block, number, marks }: MarkedBlock): RootContent {
  const data = { hProperties: { id: `p${number}` } };
  const children = inline(block.text, marks);
  if (block.kind === "subheading") return { type: "heading", depth: 2, data, children };
  if (block.kind === "table") return { type: "code", data: { hProperties: {} }, value: block.text };
  if (block.kind !== "quotation") return { type: "paragraph", data, children: [anchor(number), ...children] };
  return { type: "blockquote", data, children: [paragraph([anchor(number), ...children])] };
}

function toItem({ block, number, marks }: MarkedBlock) {
  return {
    type: "listItem" as const,
    spread: false,
    data: { hProperties: { id: `p${number}` } },
    children: [paragraph(inline(block.text, marks))],
  };
}

const paragraph = (children: PhrasingContent[]): BlockContent & { type: "paragraph" } => ({
  type: "paragraph",
  children,
});

export const bringsOwnSigns = ({ text }: BodyBlock): boolean => OWN_SIGN.test(text);

/** A list that prints its own signs gets no others. */
function listLook(first: BodyBlock) {
  return bringsOwnSigns(first) ? { data: { hProperties: { className: ["printed"] } } } : {};
}

/** A link of a paragraph to itself, for those who want to cite it; its sign comes from the style sheet. */
export function anchor(number: number): Link {
  return {
    type: "link",
    url: `#p${number}`,
    children: [],
    data: { hProperties: { className: ["anchor"], ariaHidden: "true", tabIndex: "-1" } },
  };
}
