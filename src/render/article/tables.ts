import type { Element, ElementContent } from "hast";
import type { Table, TableCell, TableRow } from "mdast";
import { toString as wordsOf } from "mdast-util-to-string";
import type { Options } from "remark-html";
import type { MarkedBlock } from "./body-blocks.ts";
import { inline } from "./inline.ts";

/** A table of a clipping; not known is what its columns are called: then it has no header. */
export interface BodyTable extends Table {
  headless?: boolean;
}

/** Rows of a text that stand below each other → a table; null: their cells do not stand apart. */
export function tableOfRows(rows: readonly MarkedBlock[]): BodyTable | null {
  const split = cellsApart(rows);
  if (split === null) return null;
  return { type: "table", headless: true, children: rows.map((row) => toRow(row, split)) };
}

/** Web pages give one tab for each cell, typists some for one; bars stand between blanks. */
const PARTINGS = [/\t/, /\t+|\s+\|\s+/];

function cellsApart(rows: readonly MarkedBlock[]): RegExp | null {
  const counts = PARTINGS.map((parting) => rows.map(({ block }) => block.text.split(parting).length));
  const even = counts.findIndex((of) => of[0]! > 1 && of.every((count) => count === of[0]));
  if (even >= 0) return PARTINGS[even]!;
  const apart = counts.findLastIndex((of) => of.every((count) => count > 1));
  return PARTINGS[apart] ?? null;
}

function toRow({ block, number, marks }: MarkedBlock, parting: RegExp): TableRow {
  const cells: TableCell[] = [];
  let start = 0;
  for (const gap of [...block.text.matchAll(new RegExp(parting, "g")), null]) {
    const end = gap?.index ?? block.text.length;
    const inside = marks
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map((mark) => ({ ...mark, span: { start: mark.span.start - start, end: mark.span.end - start } }));
    cells.push({ type: "tableCell", children: inline(block.text.slice(start, end), inside) });
    start = end + (gap?.[0].length ?? 0);
  }
  return { type: "tableRow", data: { hProperties: { id: `p${number}` } }, children: cells };
}

type Handlers = NonNullable<Options["handlers"]>;

/**
 * A table that can be moved to and scrolled by keys where it is wider than the page; it goes by the words of its first
 * row. (The printer's own way looks for each row among all of them.)
 */
const printTable: NonNullable<Handlers["table"]> = (state, table: BodyTable) => {
  const rows = table.children.map((row, at): Element => {
    const isHead = at === 0 && table.headless !== true;
    const cells = row.children.map((cell): Element => {
      const properties = isHead ? { scope: "col" } : {};
      return element(isHead ? "th" : "td", state.all(cell), properties);
    });
    const printed = element("tr", cells);
    return state.applyData(row, printed) as Element;
  });
  const [head, body] = table.headless === true ? [[], rows] : [rows.slice(0, 1), rows.slice(1)];
  const sections = [
    ...(head.length > 0 ? [element("thead", head)] : []),
    ...(body.length > 0 ? [element("tbody", body)] : []),
  ];
  const ariaLabel = labelOf(table);
  const properties = { className: ["table"], ...(ariaLabel && { role: "region", ariaLabel }), tabIndex: "0" };
  return element("div", [element("table", sections)], properties);
};

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element => ({ type: "element", tagName, properties, children });

const LONGEST_LABEL = 80;

function labelOf({ children: [first] }: BodyTable): string {
  const words = (first?.children ?? []).map((cell) => wordsOf(cell).replace(/\s+/g, " ").trim());
  return words
    .filter((word) => word !== "")
    .join(", ")
    .slice(0, LONGEST_LABEL);
}

export const tableHandlers = { table: printTable } as Handlers;
