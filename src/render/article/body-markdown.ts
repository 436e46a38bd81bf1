import type {
  Heading,
  List,
  ListItem,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
  Text,
} from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { BodyBlock } from "../../records/article.ts";
import type { Span } from "../../records/span.ts";
import { fixWords, type Replacement } from "../../text/line-fix.ts";
import { parseMarkdown } from "../../text/markdown-tree.ts";
import { anchor } from "./body-blocks.ts";
import { locatorOf } from "./find-in-shown.ts";
import { inline, type Mark } from "./inline.ts";
import type { BodyTable } from "./tables.ts";
import { type Describe, tameLinks } from "./tame-links.ts";

/**
 * The body of a Markdown clipping as a tree: its source, parsed, less what is not in a body block. `begin` is where
 * the Markdown begins in `text`, behind the front matter; blocks and marks are in order and count in `text`.
 */
export function treeOfMarkdown(
  text: string,
  begin: number,
  blocks: readonly BodyBlock[],
  marks: readonly Mark[],
  fixes: readonly Replacement[],
  describe: Describe,
): Root {
  // The parser drops a byte order mark at its start and would count from behind it.
  const start = text[begin] === "\uFEFF" ? begin + 1 : begin;
  const tree = parseMarkdown(text.slice(start));
  tameLinks(tree, describe);
  const children = keepBlocks(tree.children, blocks, start);
  const kept: Root = { type: "root", children };
  cutOutside(kept, blocks, text, start);
  if (fixes.length > 0) fixLines(kept, fixes, text, start);
  markWords(kept, marks, text, start);
  rankHeadings(kept);
  return kept;
}

/** Top-level nodes and list items that hold a body block, with the block's anchor. */
function keepBlocks(
  nodes: readonly RootContent[],
  blocks: readonly BodyBlock[],
  start: number,
): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    const at = firstInside(blocks, spanOf(node, start));
    if (at < 0) return [];
    if (node.type === "list") return [keepItems(node, blocks, start)];
    if (node.type === "table") return [keepRows(node, blocks, start)];
    return [anchored(node, blocks[at]!, at + 1)];
  });
}

/** A list without the items that hold no block. Those of a list inside an item have their own. */
function keepItems(list: List, blocks: readonly BodyBlock[], start: number): List {
  const children = list.children.flatMap((item) => {
    const at = firstInside(blocks, spanOf(item, start));
    if (at < 0) return [];
    const inner = item.children.flatMap((child): ListItem["children"] => {
      if (child.type !== "list") return [child];
      return firstInside(blocks, spanOf(child, start)) < 0 ? [] : [keepItems(child, blocks, start)];
    });
    const kept = { ...item, children: inner };
    return [blocks[at]!.span.start < innerStart(item, start) ? withId(kept, at + 1) : kept];
  });
  return { ...list, children };
}

/** A table without the rows that are no block; without its first, it has no header. */
function keepRows(table: Table, blocks: readonly BodyBlock[], start: number): BodyTable {
  const children = table.children.flatMap((row) => {
    const at = firstInside(blocks, spanOf(row, start));
    return at < 0 ? [] : [withId(row, at + 1)];
  });
  return { ...table, children, headless: children[0]?.position !== table.children[0]?.position };
}

/** Where the first list inside an item begins: blocks from there on are its items', not this one's. */
function innerStart(item: ListItem, start: number): number {
  const list = item.children.find((child) => child.type === "list");
  return list ? spanOf(list, start).start : Number.POSITIVE_INFINITY;
}

function anchored(node: RootContent, block: BodyBlock, number: number): RootContent {
  if (node.type === "html") return withId(paragraph([{ type: "text", value: block.text }]), number);
  if (node.type !== "paragraph") return withId(node, number);
  if (block.kind === "subheading") return withId<Heading>({ ...node, type: "heading", depth: 2 }, number);
  return withId<Paragraph>({ ...node, children: [anchor(number), ...node.children] }, number);
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: "paragraph", children });

function withId<T extends RootContent | ListItem | TableRow>(node: T, number: number): T {
  return { ...node, data: { ...node.data, hProperties: { id: `p${number}` } } };
}

/** Index of the first block that touches a span, or −1. */
function firstInside(blocks: readonly BodyBlock[], { start, end }: Span): number {
  const at = firstAfter(blocks, start);
  return at < blocks.length && blocks[at]!.span.start < end ? at : -1;
}

/** Index of the first that ends behind a place. */
function firstAfter(ordered: readonly { readonly span: Span }[], place: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.span.end <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a node of the parsed source stands in the clipping; what was put in later stands nowhere. */
function spanOf(node: { position?: RootContent["position"] }, start: number): Span {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined
    ? { start: 0, end: 0 }
    : { start: start + from, end: start + to };
}

/** Words of a kept paragraph that are no part of the body (a byline in front of it) are left out. */
function cutOutside(root: Root, blocks: readonly BodyBlock[], text: string, start: number): void {
  visit(root, (node, index, parent: Parent | undefined) => {
    if (!parent || index === undefined || "children" in node || !node.position) return;
    const span = spanOf(node, start);
    const at = firstInside(blocks, span);
    if (at < 0) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.type === "text") node.value = insideOf(node, span, blocks[at]!.span, text);
  });
}

/** The part of a text node that lies in its block; whole where its letters cannot be counted off. */
function insideOf({ value }: Text, span: Span, block: Span, text: string): string {
  if (text.slice(span.start, span.end) !== value) return value;
  return value.slice(Math.max(0, block.start - span.start), Math.max(0, block.end - span.start));
}

/** Words that the owner corrected, within each stretch of one style. */
function fixLines(tree: Root, fixes: readonly Replacement[], text: string, start: number): void {
  visit(tree, (node) => {
    if ("value" in node && node.position) node.value = fixWords(node.value, text, spanOf(node, start), fixes);
  });
}

function markWords(tree: Root, marks: readonly Mark[], text: string, start: number): void {
  visit(tree, "text", (node, index, parent) => {
    if (!parent || index === undefined || !node.position) return;
    const span = spanOf(node, start);
    const inside: Mark[] = [];
    for (let at = firstAfter(marks, span.start); at < marks.length && marks[at]!.span.end <= span.end; at++)
      if (marks[at]!.span.start >= span.start) inside.push(marks[at]!);
    if (inside.length === 0) return;
    const locate = locatorOf(text.slice(span.start, span.end), node.value);
    const nodes = inline(
      node.value,
      inside.flatMap((mark) => moved(mark, span.start, locate)),
    );
    parent.children = [...parent.children.slice(0, index), ...nodes, ...parent.children.slice(index + 1)];
    return [SKIP, index + nodes.length];
  });
}

function moved(mark: Mark, by: number, locate: ReturnType<typeof locatorOf>): Mark[] {
  const span = locate({ start: mark.span.start - by, end: mark.span.end - by });
  return span ? [{ ...mark, span }] : [];
}

/** The page's title is its first heading: those of the body come below it, without a step left out. */
function rankHeadings(tree: Root): void {
  const depths = new Set<number>();
  visit(tree, "heading", (node) => void depths.add(node.depth));
  const ranks = [...depths].sort((a, b) => a - b);
  visit(tree, "heading", (node) => {
    node.depth = Math.min(6, ranks.indexOf(node.depth) + 2) as Heading["depth"];
  });
}
