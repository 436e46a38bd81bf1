import type { List, ListItem, Root } from "mdast";
import { describe, expect, test } from "vitest";
import { bodyHtml } from "../../src/render/article/body-html.ts";

const item = (text: string, spread = false): ListItem => ({
  type: "listItem",
  spread,
  children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
});
const listOf = (children: ListItem[], more: Partial<List> = {}): Root => ({
  type: "root",
  children: [{ type: "list", ordered: false, spread: false, children, ...more }],
});

describe("lists of a body", () => {
  test("a tight list has no paragraphs", () => {
    expect(bodyHtml(listOf([item("bread"), item("salt")]))).toBe(
      "<ul>\n<li>bread</li>\n<li>salt</li>\n</ul>",
    );
  });

  test("one loose item makes a list loose", () => {
    const html = bodyHtml(listOf([item("bread"), item("salt", true)]));
    expect(html).toBe("<ul>\n<li>\n<p>bread</p>\n</li>\n<li>\n<p>salt</p>\n</li>\n</ul>");
  });

  test("a numbered list begins with its number", () => {
    const html = bodyHtml(listOf([item("bread")], { ordered: true, start: 3 }));
    expect(html).toBe('<ol start="3">\n<li>bread</li>\n</ol>');
  });

  test("a list in a list keeps its own look", () => {
    const inner = listOf([item("salt")]).children[0] as List;
    const outer = item("bread");
    const html = bodyHtml(listOf([{ ...outer, children: [...outer.children, inner] }]));
    expect(html).toBe("<ul>\n<li>bread\n<ul>\n<li>salt</li>\n</ul>\n</li>\n</ul>");
  });

  test("each item is looked at a few times, however many there are", () => {
    let looks = 0;
    const watched = Array.from({ length: 1000 }, () =>
      Object.defineProperty(item("bread"), "spread", {
        enumerable: true,
        get: () => {
          looks += 1;
          return false;
        },
      }),
    );
    bodyHtml(listOf(watched));
    expect(looks).toBeLessThan(10 * watched.length);
  });
});
