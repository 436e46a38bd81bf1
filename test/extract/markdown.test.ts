import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const SOURCE = page(
  "# Mill owners *meet* spinners",
  "",
  "By **Jo March**, 4 May 2021",
  "",
  `LEEDS, May 4 (Wire) \u2014 The [owners](https://clarion.example) of the mill met again on Tuesday, and parted late.`,
  "",
  "## Bins and buses",
  "",
  "- Bins are emptied every second week",
  "- Buses stop at nine",
  "",
  "> We asked three times.",
  "",
  PARAGRAPHS[2],
  "",
  "---",
  "",
  "Share this: Facebook Twitter",
);
const article = articleOf(SOURCE, "markdown");

describe("Markdown", () => {
  test("its main heading is the title, without its marks", () => {
    expect(article.title).toMatchObject({
      value: "Mill owners meet spinners",
      basis: "stated",
      rule: "title/heading",
    });
  });

  test("its blocks keep their kinds, and their words lose their marks", () => {
    expect(article.body.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "paragraph: The owners of the mill met again on Tuesday, and parted late.",
      "subheading: Bins and buses",
      "list-item: Bins are emptied every second week",
      "list-item: Buses stop at nine",
      "quotation: We asked three times.",
      `paragraph: ${PARAGRAPHS[2]}`,
    ]);
  });

  test("byline, date and dateline are found in marked text", () => {
    expect(article.byline).toMatchObject({ text: "By Jo March", authors: [{ value: "Jo March" }] });
    expect(article.dateline).toMatchObject({ place: "LEEDS", agency: "Wire", date: "May 4" });
    expect(passagesOf(SOURCE, "markdown")).toContain("date-line: 4 May 2021");
  });

  test("what stands between blocks is markup, and junk is junk", () => {
    expect(passagesOf(SOURCE, "markdown").slice(-2)).toEqual([
      "markup: ---",
      "share: Share this: Facebook Twitter",
    ]);
  });
});

test("a heading behind the text is none of the article's", () => {
  const text = ["# Mill owners meet spinners", "", PARAGRAPHS[0], "", PARAGRAPHS[1], ""];
  const { body } = articleOf(page(...text, "## Designer profile", "", "[Ferry late](/ferry)"), "markdown");
  expect(body.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
});
