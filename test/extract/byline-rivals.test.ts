import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const authorsOf = (...lines: readonly string[]) =>
  articleOf(page(...lines)).byline.authors.map(({ value }) => value);

describe("a byline", () => {
  test.each([
    ["beside the day and how long the reading takes", "May 4, 2021 \u2022 Jo March \u2022 3 minutes"],
    ["before a label and an age", "Jo March|Published 15 hours ago"],
    ["printed twice in one line", "Jo March Jo March"],
    ["with what kind of text it is", "Guide by Jo March Former Deputy Editor"],
    ["with a trade and no mark", "Written by: Jo March Gardener & Astrologer"],
    ["before a button", "Jo March Follow @jomarch"],
  ])("%s", (_, line) => {
    expect(authorsOf(TITLE, line, "May 4, 2021", "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test("of two, with the word that stands between them elsewhere", () => {
    const names = ["Jo March", "Amy March"];
    expect(authorsOf(TITLE, "Jo March og Amy March", "May 4, 2021", "", ...PARAGRAPHS)).toEqual(names);
    expect(authorsOf(TITLE, "By Jo March und Amy March", "May 4, 2021", "", ...PARAGRAPHS)).toEqual(names);
  });

  test("stands below the title, though that is printed again in a list right above the text", () => {
    const lines = [
      TITLE,
      "Jo March / Valley Wire / May 4, 2021, 11:05",
      "Share",
      "Small",
      "Medium",
      "ARTICLES",
      TITLE,
      "Harbour bridge to close for a week",
      "",
      ...PARAGRAPHS,
    ];
    expect(authorsOf(...lines)).toEqual(["Jo March"]);
  });
});

describe("no byline is", () => {
  test("who is in the news, in links between the title and the line that signs", () => {
    const lines = [
      TITLE,
      "Trending",
      "Anna Livia Harbour",
      "Beth Laurence",
      "Theodore Laurence",
      "Friedrich Bhaer",
      "Edition",
      "Valley",
      "Coast",
      "City",
      "Jo March / Valley Wire / Updated: May 4, 2021, 11:05",
      "",
      ...PARAGRAPHS,
    ];
    expect(authorsOf(...lines)).toEqual(["Jo March"]);
  });

  test.each([
    "View Products",
    "Valley Insights",
    "Plant Terrarium Ideas",
    "Current Issue",
    "Email Bio Follow",
  ])("a label: %s", (label) => {
    expect(authorsOf(TITLE, "By Jo March", label, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test("a photographer, before the agency and a stroke", () => {
    expect(authorsOf(TITLE, "By Jo March", "Amy March/REUTERS", "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });
});

test("a line that is printed again behind its section signs no pictures", () => {
  const headline = "Harbour bridge closes for a week \u2014 Valley Reacts";
  const lines = [
    `News 2021-05-04 ${headline}`,
    TITLE,
    "By Jo March",
    "",
    ...PARAGRAPHS,
    "",
    "More",
    headline,
  ];
  expect(articleOf(page(...lines)).source.outlet).toBeNull();
});
