import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";

/** What becomes of a line below the text. */
const below = (line: string): string | undefined =>
  passagesOf(page(TITLE, "", ...PARAGRAPHS, "", line))
    .at(-1)
    ?.split(":")[0];

describe("junk says what it is", () => {
  test.each([
    ["advertisement", "- Advertisement -"],
    ["advertisement", "Story continues below advertisement"],
    ["comments", "Be the first to comment"],
    ["comments", "12 Comments"],
    ["comments", "Your email address will not be published. Required fields are marked *"],
    ["advertisement", "Sponsor Message"],
    ["comments", "Was this page helpful?"],
    ["comments", "Rate this article:"],
    ["paywall", "If you like this story, please make a donation."],
    ["newsletter", "The Miller is a weekly email from the Clarion about mills and harbours."],
    ["disclaimer", "This article was amended on 4 May 2021. An earlier version named the wrong mill."],
    ["share", "Copied!"],
    ["share", "Hacker News"],
    ["share", "Share this: Tweet  Print  Like Loading..."],
    ["share", "Facebook Twitter WhatsApp Copy link"],
    ["share", "Tags: mill, spinners, wages"],
    ["share", "#mill #strike #MillOwners"],
    ["newsletter", "Stay on top - Get the daily news in your inbox"],
    ["newsletter", "Sign up for our free daily newsletter"],
    ["paywall", "This is your last free article this month. Subscribe for \u00a31 a week."],
    ["paywall", "Already a subscriber? Log in"],
    ["cookies", "We use cookies to improve our service. Accept all"],
    ["related", "Read also: Harbour bridge to close for a week"],
    ["related", "ALSO READ | Harbour bridge to close"],
    ["related", "You may also like"],
    ["disclaimer", "The views expressed do not necessarily reflect those of this paper."],
    ["navigation", "4 min read"],
    ["navigation", "Home \u00bb News \u00bb Harbour"],
    ["navigation", "1 2 3 Next \u00bb"],
    ["navigation", "[javascript protected email address]"],
    ["navigation", "undefined"],
    ["footer", "About us | Contact us | Sitemap"],
    ["footer", "\u00a9 2021 Harbour Clarion"],
  ])("%s: %s", (kind, line) => {
    expect(below(line)).toBe(kind);
  });
});

describe("boxes and zones", () => {
  test("headlines below their heading belong to the box", () => {
    const box = [
      "Most popular",
      "Road closures in the valley this weekend",
      "Nine pictures from the harvest supper",
    ];
    expect(passagesOf(page(TITLE, "", ...PARAGRAPHS, "", ...box)).slice(-3)).toEqual([
      `related: ${box[0]}`,
      `related-link: ${box[1]}`,
      `related-link: ${box[2]}`,
    ]);
  });

  test("sentences of readers below the comments are not the article's", () => {
    const comments = [
      "3 thoughts on this",
      "So the pool shuts but the new offices go ahead. Says it all, does it not, my friends.",
      "Lovely write-up as always.",
    ];
    expect(articleOf(page(TITLE, "", ...PARAGRAPHS, "", ...comments)).body.map(({ text }) => text)).toEqual(
      PARAGRAPHS,
    );
  });

  test("teasers with their dates are other stories", () => {
    const teasers = [1, 2, 3, 4].flatMap((day) => [
      "Harbour bridge to close for a week as repairs begin",
      "The bridge over the harbour will be closed for a week in May, and nobody knows how the traders will live.",
      `Beth Brooke May ${day}, 2021`,
    ]);
    expect(
      articleOf(page(TITLE, "", ...PARAGRAPHS, "", "Tags:", "Mill", "Share this article", ...teasers)).body,
    ).toHaveLength(3);
  });

  test("a menu above the text is none of it", () => {
    const menu = "Harbour Valley Schools Letters Chess Gardens Weather".split(" ");
    const passages = passagesOf(page(...menu, TITLE, "", ...PARAGRAPHS));
    expect(passages.slice(0, menu.length)).toEqual(menu.map((entry) => `navigation: ${entry}`));
  });

  test("entries in one line are a menu", () => {
    expect(passagesOf(page("Harbour  Valley schools  Chess  Gardens", TITLE, "", ...PARAGRAPHS))[0]).toMatch(
      /^navigation/,
    );
  });

  test("a label in another alphabet is nobody's text, and changes no language", () => {
    const label =
      "\u0417\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a \u043c\u0430\u0442\u0435\u0440\u0438\u0430\u043b\u0430";
    const text = page(TITLE, "", PARAGRAPHS[0], label, PARAGRAPHS[1], PARAGRAPHS[2]);
    expect(passagesOf(text)).toContain(`navigation: ${label}`);
    expect(articleOf(text).language).toMatchObject({ value: "en", basis: "inferred" });
  });
});

describe("lines run together", () => {
  test("a label behind a sentence is cut off it", () => {
    const text = page(
      TITLE,
      "",
      PARAGRAPHS[0],
      "",
      `${PARAGRAPHS[1]}+2 PHOTOS: Fire at the mill`,
      "",
      PARAGRAPHS[2],
    );
    expect(articleOf(text).body.map((block) => block.text)).toEqual(PARAGRAPHS);
    expect(passagesOf(text)).toContain("navigation: +2 PHOTOS: Fire at the mill");
  });

  test("credit, link and caption are three", () => {
    const line = "\u00a9 Wire / Jo Brooke / Go to the photo libraryThe mill at dawn";
    expect(passagesOf(page(TITLE, line, "", ...PARAGRAPHS)).slice(1, 4)).toEqual([
      "credit: \u00a9 Wire / Jo Brooke /",
      "navigation: Go to the photo library",
      "caption: The mill at dawn",
    ]);
  });
});

describe("addresses and appeals among the text", () => {
  const [one, two, three] = PARAGRAPHS;
  const FILM = "https://films.example/watch?v=4711";

  test("an address by itself goes, one that a line announces stays", () => {
    expect(passagesOf(page(TITLE, one, two, FILM, three))).toContain(`other: ${FILM}`);
    const announced = page(
      TITLE,
      one,
      two,
      "The whole speech of the chairman can be seen here:",
      FILM,
      three,
    );
    expect(passagesOf(announced)).not.toContain(`other: ${FILM}`);
  });

  test("who explains a service to its readers in the middle of the text asks for nothing; who does so at its end does", () => {
    const saying =
      "Podcasts that you have saved in the app on your phone are listed there, and you can listen to any of them.";
    const last = passagesOf(page(TITLE, one, two, three, saying)).at(-1);
    expect(passagesOf(page(TITLE, one, saying, two, three, one.replace("fourth", "fifth")))).toContain(
      `body: ${saying}`,
    );
    expect(last).not.toBe(`body: ${saying}`);
  });
});

describe("headlines of other stories and items of a roster", () => {
  const [one, two, three] = PARAGRAPHS;

  test("a headline in square brackets goes, an editor's note and a play's words stay", () => {
    const link = "[Harbour bridge to close for a week]";
    expect(passagesOf(page(TITLE, one, two, link, three))).toContain(`related-link: ${link}`);
    for (const said of [
      "[The bridge was open on Tuesday. It was closed again at noon]",
      "[March: Who left the bridge open then?]",
    ])
      expect(passagesOf(page(TITLE, one, two, said, three))).not.toContain(`related-link: ${said}`);
  });

  test("names with what is to be said of each, parted by commas, are no headlines", () => {
    const roster = [
      "Jo March, Spinner, 6-3, Valley Mill (Harbour)",
      "Ann Brook, Weaver, 5-9, Northern Mill (Harbour)",
    ];
    expect(
      passagesOf(page(TITLE, one, two, ...roster, three)).filter((line) => line.startsWith("related-link")),
    ).toEqual([]);
  });
});
