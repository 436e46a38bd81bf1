import type { Html, List, ListItem, Nodes, Paragraph, Root, RootContent, Table, TableRow } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Block } from "../../records/clipping.ts";
import type { Span } from "../../records/span.ts";
import { trimText } from "../../text/lines.ts";
import { parseMarkdown } from "../../text/markdown-tree.ts";
import type { Blocks, Format, Remark } from "./format.ts";
import { isTooTangled } from "./markdown-cost.ts";
import { text as plainText } from "./text.ts";

/**
 * CommonMark with tables: each top-level node is a block, list items and rows of tables singly. Rules, link definitions
 * and comments are markup between the blocks. Of raw HTML only the words are kept.
 */
export const markdown: Format = {
  name: "markdown",
  extensions: ["md", "markdown"],
  frontMatter: "always",
  toBlocks,
};

function toBlocks(text: string, from: number): Blocks {
  // The parser drops a byte order mark at its start and would count from behind it.
  const start = text[from] === "\uFEFF" ? from + 1 : from;
  const source = text.slice(start);
  return (isTooTangled(source) ? null : parse(source, start)) ?? asLines(text, from);
}

/** Null where the nesting is so deep that the stack overflows: the parser's, or that of who looks at its tree. */
function parse(source: string, start: number): Blocks | null {
  try {
    const tree = parseMarkdown(source);
    // A hard line break has no words of its own; without this the words around it would run together.
    visit(tree, "break", (node) => void Object.assign(node, { type: "text", value: "\n" }));
    const blocks = tree.children.flatMap((node) => blocksOf(node, start));
    const remarks = htmlRemark(tree, start);
    return { format: "markdown", blocks: blocks.filter((block) => block.text !== ""), remarks };
  } catch {
    return null;
  }
}

function asLines(text: string, from: number): Blocks {
  return { ...plainText.toBlocks(text, from), remarks: [{ code: "markdown-too-tangled", span: null }] };
}

function blocksOf(node: RootContent, start: number): readonly Block[] {
  const block = (kind: Block["kind"], words: string): readonly Block[] => [
    { kind, span: spanOf(node, start), text: trimText(words) },
  ];
  switch (node.type) {
    case "paragraph":
      return block(isPicture(node) ? "embed" : "paragraph", wordsIn(node));
    case "heading":
      return [{ ...block("heading", wordsIn(node))[0]!, level: node.depth }];
    case "blockquote":
      return block("quotation", node.children.map(wordsIn).join("\n\n"));
    case "list":
      return itemsOf(node, start);
    case "table":
      return node.children.map((row) => ({ kind: "table", span: spanOf(row, start), text: wordsInRow(row) }));
    case "code":
      return block("code", node.value);
    case "html":
      return block("embed", visibleWords(node));
    default:
      return [];
  }
}

function itemsOf(list: List, start: number): Block[] {
  return list.children.flatMap((item) => itemBlocks(item, start));
}

/** One block for what an item says itself, then its inner items; what comes after those is a block again. */
function itemBlocks(item: ListItem, start: number): Block[] {
  const blocks: Block[] = [];
  let own: RootContent[] = [];
  const close = (): void => {
    if (own.length === 0) return;
    const first = blocks.length === 0 ? item : own[0]!;
    const span = { start: spanOf(first, start).start, end: spanOf(own.at(-1)!, start).end };
    blocks.push({ kind: "list-item", span, text: trimText(own.map(wordsIn).join("\n")) });
    own = [];
  };
  for (const child of item.children) {
    if (child.type !== "list") own.push(child);
    else {
      close();
      blocks.push(...itemsOf(child, start));
    }
  }
  close();
  return blocks;
}

/** A list inside a quotation has its items run together otherwise. */
function wordsIn(node: Nodes): string {
  if (node.type === "html") return visibleWords(node);
  if (node.type === "list" || node.type === "blockquote" || node.type === "listItem") {
    return node.children.map(wordsIn).join("\n");
  }
  if (node.type === "table") return wordsInTable(node);
  return wordsOf(node, { includeHtml: false });
}

const wordsInTable = ({ children }: Table): string => children.map(wordsInRow).join("\n");

/** Cells apart by tabs, as those of a web page are. */
const wordsInRow = ({ children }: TableRow): string =>
  trimText(children.map((cell) => wordsIn(cell).replace(/\s+/g, " ").trim()).join("\t"));

function isPicture(paragraph: Paragraph): boolean {
  const kinds = paragraph.children.map((child) =>
    child.type === "link" ? child.children[0]?.type : child.type,
  );
  return kinds.length === 1 && (kinds[0] === "image" || kinds[0] === "imageReference");
}

const HTML_WITHOUT_WORDS = /<!--.*?(?:-->|$)|<(script|style)\b.*?(?:<\/\1\s*>|$)|<[^>]*(?:>|$)/gis;

function visibleWords(node: Html): string {
  return node.value.replace(HTML_WITHOUT_WORDS, " ").replace(/\s+/g, " ").trim();
}

/** One remark for the whole file, at the first piece of HTML that is more than a comment. */
function htmlRemark(tree: Root, start: number): readonly Remark[] {
  const first = tree.children.find((node) => node.type === "html" && !/^<!--(?!.*-->\s*<)/s.test(node.value));
  return first === undefined ? [] : [{ code: "markdown-html", span: spanOf(first, start) }];
}

function spanOf(node: Nodes, start: number): Span {
  const { position } = node;
  return { start: start + position!.start.offset!, end: start + position!.end.offset! };
}
