import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const NOTE = page(
  "---",
  "title: The owners meet",
  "outlet: Harbour Clarion",
  "agency: Wire",
  "authors: [Jo March, Amy March]",
  "language: en-GB",
  "url: https://clarion.example/1",
  "tags: [mill, strike]",
  "rights: all of them",
  "---",
);
const TEXT = page(NOTE, "Mill owners meet spinners", "By Beth Brooke", "", ...PARAGRAPHS, "(AFP)");
const article = articleOf(TEXT);

describe("the owner's note", () => {
  test("overrules what is found", () => {
    expect(article.title).toMatchObject({
      value: "The owners meet",
      basis: "stated",
      rule: "front-matter/title",
    });
    expect(article.source).toMatchObject({ outlet: { value: "Harbour Clarion" }, agency: { value: "Wire" } });
    expect(article.byline.authors.map(({ value }) => value)).toEqual(["Jo March", "Amy March"]);
    expect(article.language).toMatchObject({
      value: "en-GB",
      basis: "stated",
      rule: "front-matter/language",
    });
    expect(article.url).toMatchObject({ value: "https://clarion.example/1", rule: "front-matter/url" });
    expect(article).toMatchObject({ tags: ["mill", "strike"], rights: "all of them", status: "usable" });
  });

  test("names its own place", () => {
    const { span } = article.title;
    expect(TEXT.slice(span!.start, span!.end)).toContain("The owners meet");
  });

  test("is a passage of its own; what it overrules is still seen for what it is", () => {
    expect(passagesOf(TEXT).slice(0, 3)).toEqual([
      `front-matter: ${NOTE.replaceAll("\n", " ")}`,
      "title: Mill owners meet spinners",
      "byline: By Beth Brooke",
    ]);
    expect(article.byline.text).toBe("By Beth Brooke");
  });
});
