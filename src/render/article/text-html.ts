import { printable } from "../printable.ts";
import { bringsOwnSigns, type MarkedBlock } from "./body-blocks.ts";
import { stretchesOf } from "./inline.ts";

/**
 * The body of a plain text as HTML: what `bodyHtml` prints of its tree, a dozen times as quickly. All that it says of its
 * own are the elements below; every word of a clipping goes through `escaped`. Null: there is a table in it, which the
 * tree knows better.
 */
export function textHtml(blocks: readonly MarkedBlock[]): string | null {
  if (blocks.some(({ block }) => block.kind === "table")) return null;
  const parts: string[] = [];
  let inList = false;
  for (const marked of blocks) {
    const isItem = marked.block.kind === "list-item";
    if (inList && !isItem) parts.push("</ul>");
    if (isItem && !inList) parts.push(bringsOwnSigns(marked.block) ? '<ul class="printed">' : "<ul>");
    parts.push(elementOf(marked));
    inList = isItem;
  }
  if (inList) parts.push("</ul>");
  return printable(parts.join("\n")).trim();
}

function elementOf(marked: MarkedBlock): string {
  const { block, number } = marked;
  const id = `id="p${number}"`;
  const words = wordsOf(marked);
  if (block.kind === "list-item") return `<li ${id}>${words}</li>`;
  if (block.kind === "subheading") return `<h2 ${id}>${words}</h2>`;
  const anchor = `<a href="#p${number}" class="anchor" aria-hidden="true" tabindex="-1"></a>`;
  if (block.kind === "quotation") return `<blockquote ${id}>\n<p>${anchor}${words}</p>\n</blockquote>`;
  return `<p ${id}>${anchor}${words}</p>`;
}

function wordsOf({ block, marks }: MarkedBlock): string {
  return stretchesOf(block.text, marks)
    .map(({ text, mark }) => {
      const words = escaped(trimLines(text));
      if (mark === null) return words;
      const title = mark.title === null ? "" : ` title="${escapedInQuotes(mark.title)}"`;
      return `<span class="${mark.className}"${title}>${words}</span>`;
    })
    .join("");
}

/** Blanks beside the end of a line are nothing that HTML shows. */
const trimLines = (text: string): string =>
  text.includes("\n") || text.includes("\r") ? text.replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, "$1") : text;

const escaped = (text: string): string => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));

const QUOTED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#x27;",
  "`": "&#x60;",
};
const escapedInQuotes = (text: string): string => text.replace(/[&"'`]/g, (sign) => QUOTED[sign]!);
