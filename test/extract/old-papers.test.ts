import { describe, expect, test } from "vitest";
import { brokenWordsIn } from "../../src/extract/assemble/broken-words.ts";
import { examine } from "../support/examine.ts";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const above = (...head: readonly string[]) => articleOf(page(...head, "", TITLE, "", ...PARAGRAPHS));
const below = (...foot: readonly string[]) => articleOf(page(TITLE, "", ...PARAGRAPHS, "", ...foot));

describe("the paper and the day of its issue, as libraries and copyists cite them", () => {
  test.each([
    ["Tarn Mercury, Volume CXIII, Issue 13713, 4 May 1951, Page 5", "Tarn Mercury"],
    ["Dominion, Volume LXV, Issue 1338, 4 May 1951, Page 6", "Dominion"],
    ["The Tarn Argus (Concord, Vic. : 1848 - 1957), Friday 4 May 1951, page 5", "The Tarn Argus"],
    ["The Tarn star. [volume] (Concord, Oh.) 1854-1972, May 04, 1951, Page 4, Image 4", "The Tarn star"],
    ["Tarn Times (1857-1957); May 4, 1951; Old Papers Online p. 4", "Tarn Times"],
    ["Source: The Tarn Herald, 4 May 1951, p. 3, col. 2.", "The Tarn Herald"],
    ["(From the Tarn Telegraph, May 4, 1951.)", "Tarn Telegraph"],
    ["[Tarn Herald, 4 May 1951]", "Tarn Herald"],
    ["4 May 1951, Tarn Herald, page 3", "Tarn Herald"],
    ["Tarn Herald 4 May 1951 p3", "Tarn Herald"],
    ['"Tarnsche courant". Concord, 04-05-1951, p. 3', "Tarnsche courant"],
    ["Gazeta Tarnska, nr 123, 4 maja 1951, s. 3", "Gazeta Tarnska"],
  ])("%s", (line, name) => {
    expect(above(line).source.outlet?.value).toBe(name);
    expect(above(line).title?.value).toBe(TITLE);
    expect(below(line).source.outlet?.value).toBe(name);
  });

  test.each([
    ["The Tarn Herald wrote on 4 May 1951 of a meeting that nobody had been told of, and of its page 3"],
    ["Council Agenda, 4 May 1951, Page 3 of 12"],
    ["June 12, 1951, Vol. 3, No. 4"],
  ])("not in: %s", (line) => {
    expect(below(line).source.outlet).toBeNull();
  });

  test("of several papers none: they are what somebody has read", () => {
    const read = below("Tarn Herald, 4 May 1951, p. 3", "Concord Gazette, 9 May 1951, p. 1");
    expect(read.source.outlet).toBeNull();
  });

  test("what is cited with them is the title, and the paper may be called by any word", () => {
    const reference = "NEWS OF THE DAY. Press, Volume LXV, Issue 13338, 4 May 1951";
    const images = Array.from({ length: 9 }, () => "Article image");
    const cited = page(
      ...images,
      "",
      "NEWS OF THE DAY.",
      "",
      ...PARAGRAPHS,
      "",
      reference.replace(".", ".,"),
      "",
      reference,
    );
    const { title, source } = articleOf(cited);
    expect(title?.value).toBe("NEWS OF THE DAY.");
    expect(source.outlet?.value).toBe("Press");
  });

  test("the day of the issue is that of the text, however far below it", () => {
    const notes = Array.from(
      { length: 4 },
      (_, i) => `Note ${i + 1} of those who keep these pages for all readers`,
    );
    const reference = "Tarn Mercury, Volume CXIII, Issue 13713, 4 May 1951, Page 5";
    const { article } = examine("strike.txt", page(TITLE, "", ...PARAGRAPHS, "", ...notes, reference));
    expect(article?.date).toMatchObject({ edtf: "1951-05-04", basis: "stated" });
  });
});

describe("an imprint: paper, place and day in lines of their own", () => {
  const IMPRINT = ["Tarn Valley Mercury", "Concord, Ohio", "May 4, 1951"] as const;

  test("above the title", () => {
    const { source, title } = above(...IMPRINT);
    expect(source.outlet?.value).toBe("Tarn Valley Mercury");
    expect(title?.value).toBe(TITLE);
  });

  test("below the text, with the place or without", () => {
    expect(below(...IMPRINT).source.outlet?.value).toBe("Tarn Valley Mercury");
    expect(below(IMPRINT[0], IMPRINT[2]).source.outlet?.value).toBe("Tarn Valley Mercury");
  });

  test("several are several cuttings", () => {
    expect(below(...IMPRINT, "", "Concord Gazette", "May 9, 1951").source.outlet).toBeNull();
  });
});

describe("headings of old papers", () => {
  const [first, ...others] = PARAGRAPHS;

  test("close with a full stop", () => {
    const passages = passagesOf(page("OWNERS MEET AGAIN.", "", ...PARAGRAPHS));
    expect(passages[0]).toBe("title: OWNERS MEET AGAIN.");
  });

  test("run into the paragraph, and are no dateline", () => {
    const { title, dateline } = articleOf(page(`OWNERS MEET AGAIN.—${first}`, "", ...others));
    expect(title).toMatchObject({ value: "OWNERS MEET AGAIN", basis: "inferred" });
    expect(dateline).toBeNull();
  });

  test("a place in capitals is a dateline still", () => {
    const lakeside = articleOf(page(TITLE, "", `LAKE MARTIN \u2014 The lake rose. ${first}`, "", ...others));
    expect(lakeside.dateline?.place).toBe("LAKE MARTIN");
    expect(articleOf(page(TITLE, "", `CONCORD.—${first}`, "", ...others)).dateline?.place).toBe("CONCORD");
  });
});

describe("words broken at the ends of narrow lines", () => {
  const COLUMN = [
    "Clinging to the bridle of a runaway team",
    "for three blocks, Miss Mary Poole, nine-",
    "teen years old, saved her brother from",
    "death this morning near the Tarn bridge.",
    "The team had become frightened at an auto-",
    "mobile. Her brother, who was driving, had",
    "been thrown under the wagon by the well-",
    "known team, and was taken to the hos-",
    "pital. A team so well-known, and an old",
    "hand with a whip, could not have feared",
    "a wagon alone, said her father, Mr. Brook-",
    "man, who was told at once and came to town",
  ];
  const bodyOf = (...lines: readonly string[]) =>
    articleOf(page("GIRL SAVES BROTHER", "", ...lines)).body.map(({ text }) => text);

  test("are whole again, and hyphens that belong to them stay", () => {
    const [text] = bodyOf(...COLUMN);
    expect(text).toMatch(
      /nineteen years .* automobile\. .* well-known team, .* hospital\. .* Mr\. Brookman, who/,
    );
  });

  test("a capital at the head of a half makes it no other word", () => {
    const text =
      "What is known of the well. Well-\nknown men of an old kind and style came. Old-\nstyle hats, and a so-\ncalled guard.";
    expect(brokenWordsIn(text)("so", "called")).toBe(false);
  });

  test("one hyphen at the end of a line may belong to its word", () => {
    const [text] = bodyOf(...COLUMN.map((line) => line.replace(/(?:nine|auto|hos|Brook)-$/, "so")));
    expect(text).toContain("by the well-known team");
  });
});
