import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Data, unified } from "unified";

/**
 * The tree of a Markdown text: CommonMark, and tables as GitHub has them; nothing else of that dialect, in which `~` and
 * bare addresses are marks, too. May overflow the stack where the nesting is deep beyond writing.
 */
export function parseMarkdown(source: string): Root {
  return (mayHoldTable(source) ? withTables : plain).parse(source);
}

/** Is there a line `| --- | :-: |`? Without one there is no table, and most texts are spared the look for it. */
export const mayHoldTable = (source: string): boolean => DELIMITER_ROW.test(source);

/** Also in a quotation or a list. No two parts of it can share a sign, so it never looks twice at a line. */
const DELIMITER_ROW = /^[\t >]*(?:(?:[-+*]|\d{1,9}[.)])[\t >]+)?(?:\|[\t ]*:?-|:?-[-:\t ]*\|)[-:|\t ]*\r?$/m;

const plain = unified().use(remarkParse).freeze();

const withTables = unified()
  .use(function tables() {
    const data: Data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
  })
  .use(remarkParse)
  .freeze();
