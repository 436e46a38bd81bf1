import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const outletOf = (...lines: readonly string[]) => articleOf(page(...lines)).source.outlet?.value ?? null;
const below = (...lines: readonly string[]) =>
  outletOf(TITLE, "May 4, 2021", "", ...PARAGRAPHS, "", ...lines);
const signed = (byline: string) => outletOf(TITLE, byline, "May 4, 2021", "", ...PARAGRAPHS);
const authorsOf = (byline: string) =>
  articleOf(page(TITLE, byline, "May 4, 2021", "", ...PARAGRAPHS)).byline.authors.map(({ value }) => value);

describe("a name that tables have is no part of a longer one", () => {
  test.each([
    ["The National Weekly", "\u00a9 2021 The National Weekly. All rights reserved."],
    ["The National Weekly", "Copyright 2021 The National Weekly"],
  ])("%s: %s", (house, line) => {
    expect(below(line)).toBe(house);
  });

  test.each([
    [["Follow The National Weekly", "The National Weekly Store", "Subscribe to The National Weekly"]],
    [["Follow KTRN 7 News", "KTRN 7 News Store", "Log in to KTRN 7 News"]],
  ])("%s", (lines) => {
    expect(["The National", "7 News"]).not.toContain(below(...lines));
  });
});

describe("what somebody does is no house", () => {
  test.each([
    "By Jo March, Political Correspondent",
    "Jo March | Senior Reporter",
    "Political Correspondent",
    "Jo March, Chief Correspondent",
  ])("%s", (byline) => {
    expect(signed(byline)).toBeNull();
  });

  test("but a paper before such a word is one", () => {
    expect(signed("Jo March, Harbour Clarion Reporter")).toBe("Harbour Clarion");
  });
});

describe("for whom somebody writes", () => {
  test.each([
    ["Jo March For Harbour Herald", "Harbour Herald"],
    ["Jo March - Harbour Herald Online", "Harbour Herald Online"],
    ["By Jo March, Special to The Lantern", "The Lantern"],
    ["By Jo March for the Harbour Herald", "Harbour Herald"],
    ["By Jo March | The Lantern", "The Lantern"],
    ["By Jo March, WTRN-TV", "WTRN-TV"],
    ["By Jo March, KTRN 7 News", "KTRN 7 News"],
  ])("%s", (byline, house) => {
    expect(signed(byline)).toMatch(new RegExp(`^(?:the )?${house}$`));
    expect(authorsOf(byline)).toEqual(["Jo March"]);
  });
});

test.each(["Reporter: Jo March", "Writer: Jo March", "Journalist: Jo March"])(
  "who signs so: %s",
  (byline) => {
    expect(authorsOf(byline)).toEqual(["Jo March"]);
  },
);
