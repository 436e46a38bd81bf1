import type { Schema } from "hast-util-sanitize";
import type { Root } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { printable } from "../printable.ts";
import { listHandlers, settleLists } from "./lists.ts";
import { tableHandlers } from "./tables.ts";

/**
 * All that may be in the body of an article. Whatever a clipping holds, nothing else comes out: no script, no style,
 * no picture from elsewhere, no id or class but ours.
 */
const schema: Schema = {
  tagNames:
    "a blockquote br code del div em h2 h3 h4 h5 h6 hr li ol p pre span strong ul table thead tbody tr th td".split(
      " ",
    ),
  attributes: {
    "*": [["id", /^p\d+$/]],
    a: ["href", ["className", "anchor"], ["rel", "nofollow"], ["ariaHidden", "true"], ["tabIndex", "-1"]],
    div: [["className", "table"], ["role", "region"], ["tabIndex", "0"], "ariaLabel"],
    ol: ["start"],
    span: [["className", "cue", "dateline", "picture"], "title"],
    th: [["scope", "col"]],
    ul: [["className", "printed"]],
  },
  ancestors: { tbody: ["table"], td: ["table"], th: ["table"], thead: ["table"], tr: ["table"] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
  strip: ["script", "style"],
};

const printer = unified().use(remarkHtml, {
  sanitize: schema,
  characterReferences: { useNamedReferences: true },
  handlers: { ...listHandlers, ...tableHandlers },
});

/** A tree → safe HTML. */
export function bodyHtml(tree: Root): string {
  settleLists(tree);
  return printable(printer.stringify(tree)).trim();
}
