import { describe, expect, test } from "vitest";
import { examine } from "../support/examine.ts";

const TEXT =
  "<p>The owners of the mill met again on Tuesday, and nobody expects that they will agree before June.</p>";

const authorsOf = (author: string, outlet = "The Mill Post") =>
  examine(
    "strike.html",
    `<meta property="og:site_name" content="${outlet}"><meta name="author" content="${author}"><h1>Strike goes on</h1>${TEXT.repeat(3)}`,
  ).article!.byline.authors.map(({ value }) => value);

describe("authors in a page's data", () => {
  test.each([
    ["Jo March, Amy Farrow", ["Jo March", "Amy Farrow"]],
    ["Jo March | Amy Farrow | Nell Quill", ["Jo March", "Amy Farrow", "Nell Quill"]],
    ["Jo March, Harbour Correspondent", ["Jo March"]],
    ["田中花子", ["田中花子"]],
    ["田中 花子、鈴木次郎", ["田中 花子", "鈴木次郎"]],
    ["김영희 기자", ["김영희"]],
    ["港町新聞編集部", []],
    ["공장일보 편집국", []],
    ["राम शर्मा", ["राम शर्मा"]],
  ])("%s", (said, expected) => {
    expect(authorsOf(said)).toEqual(expected);
  });

  test("the house itself is none", () => {
    expect(authorsOf("मिल दर्पण", "मिल दर्पण")).toEqual([]);
    expect(authorsOf("港町", "港町")).toEqual([]);
  });
});
