import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { type Line, problemsOf, writtenOn } from "./made-up.ts";

const { sentence } = tables.en!.dating;

/** A story that says nothing of when it was written. */
const PLAIN: Line = [
  "body",
  "The old bridge at Tarn Ferry was closed after a barge struck its middle pier in fog.",
];

describe("a printed date", () => {
  test.each([
    ["a label", [["date-line", "Published: 12 January 2022, 14:05"], PLAIN], "2022-01-12"],
    [
      "a label on the line above",
      [["date-line", "Published"], ["date-line", "12 January 2022"], PLAIN],
      "2022-01-12",
    ],
    ["a line of its own", [["date-line", "Wednesday, January 12, 2022"], PLAIN], "2022-01-12"],
    [
      "a labelled line and another",
      [["date-line", "20 December 2023"], ["date-line", "Published: 22 December 2023"], PLAIN],
      "2023-12-22",
    ],
    ["beside the author", [["byline", "By Ada Lund, January 12, 2022"], PLAIN], "2022-01-12"],
    [
      "close below the text",
      [PLAIN, ["byline", "Author: Ada Lund"], ["date-line", "12.13.2022"]],
      "2022-12-13",
    ],
    [
      "above dates of other stories below",
      [["date-line", "January 12, 2022"], PLAIN, ["junk comments", "November 13, 2021"]],
      "2022-01-12",
    ],
    [
      "the printed date, though it was taken for part of the page around it",
      [["junk navigation", "Ferry desk January 12, 2022"], PLAIN, ["junk comments", "November 13, 2021"]],
      "2022-01-12",
    ],
    ["only a day of change", [["date-line", "Last updated 20 October 2022"], PLAIN], "2022-10-20"],
    ["published and changed", [["date-line", "Jun 14, 2023 Updated Jun 15, 2023"], PLAIN], "2023-06-14"],
    [
      "an agency's dateline",
      [["date-line", "Updated: 23 Oct 2022"], ["dateline", "LEEDS, October 23 (Wire):"], PLAIN],
      "2022-10-23",
    ],
    ["left over above the text", [["junk navigation", "04:22, 24 Dec 2023"], PLAIN], "2023-12-24"],
    [
      "how it is to be cited",
      [PLAIN, ["junk footer", "Citation: Fog (2023, May 22) retrieved 24 May 2023"]],
      "2023-05-22",
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[], string])[])("%s", (_, lines, day) => {
    const found = writtenOn(lines);
    expect(found).toMatchObject({ edtf: day, earliest: day, latest: day, basis: "stated" });
  });

  test("a month is as much as is known", () => {
    const found = writtenOn([["date-line", "January 2022"], PLAIN]);
    expect(sentence(found)).toBe("Written in January 2022 (stated).");
    expect(found).toMatchObject({
      edtf: "2022-01",
      earliest: "2022-01-01",
      latest: "2022-01-31",
      basis: "stated",
    });
  });

  test("a day without a year", () => {
    expect(writtenOn([["dateline", "HARBOUR CITY, Dec 18 —"], PLAIN])).toMatchObject({
      edtf: "XXXX-12-18",
      partsOfYear: ["12-18"],
    });
  });

  test("a date far below the text may be another's", () => {
    const filler: Line = ["junk footer", "x".repeat(200)];
    expect(writtenOn([PLAIN, filler, ["date-line", "12 January 2022"]])).toMatchObject({
      edtf: null,
      best: { edtf: "2022-01-12" },
      basis: "unknown",
    });
  });

  test.each(["3 hours ago", "Yesterday", "2 years ago"])("%s is relative to nobody knows when", (stamp) => {
    expect(writtenOn([["date-line", stamp], PLAIN])).toMatchObject({ edtf: null, evidence: [] });
  });

  test("the text is easier to misread than a date is to misprint", () => {
    const found = writtenOn([
      ["date-line", "2 March 2023"],
      ["body", "The subsidy was secured until 31 March 2024. Work ended in 2031."],
    ]);
    expect(found).toMatchObject({ edtf: "2023-03-02", basis: "stated" });
    expect(found.against.map(({ text }) => text)).toContain("2031");
  });
});

describe("a date in digits", () => {
  test("two readings stay", () => {
    expect(writtenOn([["date-line", "Published: 03/04/2009"], PLAIN])).toMatchObject({
      edtf: "[2009-03-04,2009-04-03]",
      ranges: [
        { earliest: "2009-03-04", latest: "2009-03-04" },
        { earliest: "2009-04-03", latest: "2009-04-03" },
      ],
    });
  });

  test("a weekday decides", () => {
    expect(writtenOn([["date-line", "Published: Friday 03/04/2009"], PLAIN]).edtf).toBe("2009-04-03");
  });

  test("the owner's order decides", () => {
    expect(writtenOn([["date-line", "Published: 03/04/2009"], PLAIN], { dateOrder: "dmy" }).edtf).toBe(
      "2009-04-03",
    );
    expect(writtenOn([["date-line", "Published: 03/04/2009"], PLAIN], { dateOrder: "mdy" }).edtf).toBe(
      "2009-03-04",
    );
  });

  test("another date on the page decides", () => {
    const lines: Line[] = [
      ["date-line", "Published: 12-10-2022"],
      ["date-line", "Updated: October 12, 2022"],
      PLAIN,
    ];
    expect(writtenOn(lines).edtf).toBe("2022-10-12");
  });
});

describe("front matter", () => {
  test.each([
    ["1987-03", "1987-03"],
    ["[2015..]", "[2015..]"],
    ["1931-05-04?", "1931-05-04"],
    ["4 May 1931", "1931-05-04"],
    ["May 1931", "1931-05"],
    ["XXXX-12-18", "XXXX-12-18"],
  ])("date: %s", (given, edtf) => {
    expect(writtenOn([PLAIN], { frontMatter: { date: given } }).edtf).toBe(edtf);
  });

  test.each([
    ["2022-01-12..2022-02-01", "[2022-01-12..2022-02-01]"],
    ["[2022..2023", "[2022..2023]"],
    ["2022\u20132023", "2022/2023"],
    ["before 1931", "[..1931]"],
    ["since 1931-05", "[1931-05..]"],
    ["2022-02-30", "2022-02-28"],
  ])("%s is no date, and half of it is none: %s was meant", (given, meant) => {
    const about = { frontMatter: { date: given } };
    expect(writtenOn([PLAIN], about).edtf).toBeNull();
    expect(
      problemsOf([PLAIN], about)
        .map(({ hint }) => hint)
        .join(),
    ).toContain(meant);
  });

  test("is followed before what is printed and told, and what is against it is shown", () => {
    const lines: Line[] = [["date-line", "Published: 12 January 2022"], PLAIN];
    const about = { frontMatter: { date: "2021-05-01" } };
    const found = writtenOn(lines, about);
    expect(found).toMatchObject({ edtf: "2021-05-01", basis: "stated" });
    expect(found.against.map(({ rule }) => rule)).toEqual(["date/labelled-line"]);
    expect(problemsOf(lines, about).map(({ code }) => code)).toEqual(["date-contradicted"]);
  });

  test("what is no date is kept out and said", () => {
    const about = { frontMatter: { date: "13/13/2022", places: { date: { start: 6, end: 16 } } } };
    expect(writtenOn([PLAIN], about)).toMatchObject({ edtf: null, basis: "unknown" });
    expect(problemsOf([PLAIN], about)).toMatchObject([
      {
        code: "date-unparsed",
        span: { start: 6, end: 16 },
        hint: "Put the date into the front matter: date: 2022-01-13",
      },
    ]);
  });

  test("a printed date that is none is said, at its place", () => {
    const [found] = problemsOf([["date-line", "Published: 31/02/2022"], PLAIN]);
    expect(found).toMatchObject({ code: "date-unparsed", span: { start: 11, end: 21 } });
    expect(found!.hint).toContain("2022-02-28");
  });
});

describe("bounds", () => {
  test.each([
    ["a copy was taken", [PLAIN, ["date-line", "Archived on 3 March 2019"]], "[..2019-03-03]"],
    ["a reader commented", [PLAIN, ["junk comments", "quayside 3rd March 2023 7:15 am"]], "[..2023-03-03]"],
    [
      "a picture was taken",
      [["caption", "Ada Lund opens the bridge, January 12, 2022."], PLAIN],
      "[2022-01-12..]",
    ],
  ] as const satisfies readonly (readonly [string, readonly Line[], string])[])("%s", (_, lines, edtf) => {
    expect(writtenOn(lines)).toMatchObject({ edtf, basis: "inferred" });
  });

  test("an agency's copyright has the year, a site's is only a bound and a weak one", () => {
    const lines: Line[] = [PLAIN, ["junk footer", "Copyright 2022 North Wire. All rights reserved."]];
    expect(writtenOn(lines, { agency: "North Wire" }).edtf).toBe("2022");
    expect(writtenOn(lines)).toMatchObject({ edtf: null, best: { edtf: "[..2022]" } });
  });

  test("a file's name counts little, and digits of an id not at all", () => {
    const found = writtenOn([PLAIN], { name: "2022-01-12-ferry.txt" });
    expect(found).toMatchObject({ edtf: null, best: { edtf: "2022-01-12" } });
    expect(sentence(found)).toBe("Date unknown; possibly on 12 January 2022.");
    expect(writtenOn([PLAIN], { name: "000_5e4e5f1bac2bf577.txt" }).evidence).toEqual([]);
    expect(writtenOn([PLAIN], { name: "a20220112b.txt" }).evidence).toEqual([]);
    expect(writtenOn([PLAIN], { name: "1931/strike.txt" }).best?.edtf).toBe("1931");
  });

  test("the article's own address has the day", () => {
    const url = "https://gazette.example/2022/jan/12/ferry";
    expect(writtenOn([PLAIN], { url }).edtf).toBe("2022-01-12");
    expect(writtenOn([PLAIN], { url: "https://gazette.example/2022/01/ferry" }).edtf).toBe("2022-01");
    expect(writtenOn([PLAIN], { url: "https://gazette.example/2022/01/6-ways-to-cross" }).edtf).toBe(
      "2022-01",
    );
    expect(writtenOn([PLAIN], { url: "https://gazette.example/2022/01/6/ferry" }).edtf).toBe("2022-01-06");
    expect(writtenOn([PLAIN], { url: "https://gazette.example/ferry-20220112331" }).edtf).toBeNull();
  });
});

describe("what never dates a text", () => {
  test.each([
    ["ages", ["body", "Ada Lund, 43, and her 20-year-old son were not hurt."]],
    ["a related story", ["related-link", "The floods of 2019 were worse, said the mayor in March 2020"]],
    ["prices and names", ["body", "The town spent $2,000 on Agenda 2030, and Mayor May marched on."]],
    ["speech about a day", ["body", "“We met on 3 March 2019 and were told to wait until today,” she said."]],
  ] as const satisfies readonly (readonly [string, Line])[])("%s", (_, line) => {
    const found = writtenOn([PLAIN, line]);
    expect(found).toMatchObject({ edtf: null, basis: "unknown" });
    expect(sentence(found)).toBe("Date unknown.");
  });

  test("nothing", () => {
    expect(writtenOn([PLAIN])).toMatchObject({
      edtf: null,
      earliest: null,
      latest: null,
      ranges: [],
      best: null,
      weekdays: [],
      basis: "unknown",
      evidence: [],
      split: [],
      against: [],
    });
  });
});
