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
    ["before a label with a capital", "By Jo March Published May 4, 2021"],
    ["before the paper that had it first", "By Jo March New York Times, May 4, 2021, 2:58 p.m."],
    ["before the place where it was written", "By Jo March Los Amigos Harbour | May 4, 2021"],
    ["run together with the month", "By Jo MarchMay 4, 2021 05:30am"],
    ["run together with itself", "Author: Jo MarchJo March"],
  ])("%s", (_, line) => {
    expect(authorsOf(TITLE, line, "May 4, 2021", "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test.each([
    ["of two who sign, without a word", "Jo M March and Amy March", ["Jo M March", "Amy March"]],
    ["that ends with a degree", "By Amy Beth March, Ph.D.", ["Amy Beth March"]],
    ["before addresses", "Jo March jo.march@clarion.example http://www.clarion.example/", ["Jo March"]],
  ])("is no standfirst: %s", (_, line, authors) => {
    expect(authorsOf(TITLE, line, "May 4, 2021", "", ...PARAGRAPHS)).toEqual(authors);
  });

  test("of one name stands between the word and a mark", () => {
    expect(authorsOf(TITLE, "By", "Amory", "-", "May 4, 2021", "", ...PARAGRAPHS)).toEqual(["Amory"]);
    expect(authorsOf(TITLE, "By", "Admin", "-", "May 4, 2021", "", ...PARAGRAPHS)).toEqual([]);
    expect(authorsOf(TITLE, "By", "Spinners", "-", "May 4, 2021", "", ...PARAGRAPHS)).toEqual([]);
    expect(authorsOf(TITLE, "By", "Amory", "", ...PARAGRAPHS)).toEqual([]);
  });

  test("is no name of buttons", () => {
    const lines = [TITLE, "Jo March", "May 4, 2021", "AddVale Sharing Buttons", "", ...PARAGRAPHS];
    expect(authorsOf(...lines)).toEqual(["Jo March"]);
  });

  test("of somebody whose given name is a small word, too", () => {
    expect(authorsOf(TITLE, "By Will March", "May 4, 2021", "", ...PARAGRAPHS)).toEqual(["Will March"]);
    expect(authorsOf(TITLE, "Guide by Will March Former Editor", "", ...PARAGRAPHS)).toEqual(["Will March"]);
    expect(authorsOf(TITLE, "Will Rovers Win", "May 4, 2021", "", ...PARAGRAPHS)).toEqual([]);
  });

  test("is one person's, however often the name is printed with other words", () => {
    const lines = [TITLE, "By Jo March", "About Jo March", "Follow Jo March on Twitter", "May 4, 2021"];
    expect(authorsOf(...lines, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
    const lived = [TITLE, "Jo March Leeds", "May 4, 2021", "", ...PARAGRAPHS, "", "Jo March Sports reporter"];
    expect(authorsOf(...lived, "Jo March covers sports for the Clarion.")).toEqual(["Jo March"]);
  });

  test("has behind it the day, the sections and what the article is about", () => {
    const lines = ["by Jo March on May 4, 2021 9:00 AM EST", "Posted in", "Mills", "Spindle PRO"];
    expect(authorsOf(TITLE, ...lines, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test.each(["Playback Rate", "Whats App", "About Lamps"])("is no label of the page: %s", (label) => {
    expect(authorsOf(TITLE, "Jo March", "May 4, 2021", label, "", ...PARAGRAPHS)).toEqual(["Jo March"]);
  });

  test("behind a label is not that of other stories further down", () => {
    const others = ["Share", "Rovers win in the rain again", "Author: Amy March", "Author: Beth March"];
    expect(authorsOf(TITLE, "Author: Jo March", "", ...PARAGRAPHS, "", ...others)).toEqual(["Jo March"]);
  });

  test("is not that of a picture at the end of the text", () => {
    const end = `${PARAGRAPHS[2]} (photo by Amy March)`;
    expect(authorsOf(TITLE, "By Jo March", "", PARAGRAPHS[0], PARAGRAPHS[1], end)).toEqual(["Jo March"]);
  });

  test("may stand below the text, above a note on whoever bears the name", () => {
    const note =
      "Jo March has been with the Harbour Clarion since 2004 and lives near the mill with two cats.";
    const foot = ["", "Share", "Jo March", "Editor-in-Chief", note];
    expect(authorsOf(TITLE, "", ...PARAGRAPHS, ...foot)).toEqual(["Jo March"]);
    expect(authorsOf(TITLE, "By Amy March", "", ...PARAGRAPHS, ...foot)).toEqual(["Amy March"]);
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
