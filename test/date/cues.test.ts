import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { dated, type Line } from "./made-up.ts";

const { sentence } = tables.en!.dating;

const cuesOf = (lines: readonly Line[], day?: string) =>
  dated(lines, day ? { frontMatter: { date: day } } : {}).dateCues;
const values = (text: string, day?: string) =>
  cuesOf([["body", text]], day).map(({ text: words, value }) => `${words}: ${value}`);

describe("time expressions once the day is known", () => {
  // Wednesday, 12 January 2022
  test.each([
    ["They met yesterday and will meet tomorrow.", ["yesterday: 2022-01-11", "tomorrow: 2022-01-13"]],
    ["He said on Friday that it rained.", ["Friday: 2022-01-07"]],
    ["They will meet on Friday.", ["Friday: 2022-01-14"]],
    ["She spoke on Wednesday.", ["Wednesday: 2022-01-12"]],
    ["He was dismissed last Wednesday.", ["last Wednesday: 2022-01-05"]],
    ["Talks broke down last October.", ["last October: 2021-10"]],
    ["It closed in March.", ["March: 2021-03"]],
    ["It will open in March.", ["March: 2022-03"]],
    ["The fair on Feb. 2 will be short.", ["Feb. 2: 2022-02-02"]],
    ["On Dec. 20 the mill burned.", ["Dec. 20: 2021-12-20"]],
    ["Earlier this week it froze.", ["Earlier this week: 2022-W02"]],
    ["It was set up two decades ago.", ["two decades ago: 2002"]],
    ["It was annexed nearly eight years ago.", ["nearly eight years ago: 2014"]],
    ["Last year was dry.", ["Last year: 2021"]],
    ["It fell to pieces two weeks ago.", ["two weeks ago: 2021-W52"]],
    ["He spoke on Sunday night.", ["Sunday night: 2022-01-09TNI"]],
    [
      "It rose in the third quarter from a year earlier.",
      ["the third quarter: 2021-Q3", "a year earlier: 2020-Q3"],
    ],
    ["The last winter was hard.", ["The last winter: 2020-WI"]],
    ["They met over the weekend.", ["the weekend: 2022-W01-WE"]],
    ["On May 6, 1999, a body was found. In June it was named.", ["May 6, 1999: 1999-05-06", "June: 1999-06"]],
    [
      "On May 6, 1999, a body was found. The following day it was named.",
      ["May 6, 1999: 1999-05-06", "The following day: 1999-05-07"],
    ],
  ])("%s", (text, expected) => {
    expect(values(text, "2022-01-12")).toEqual(expected);
  });

  test("as far as the day is known", () => {
    const [cue] = cuesOf([["body", "They met yesterday."]], "2022-01");
    expect(cue).toMatchObject({ value: null, earliest: "2021-12-31", latest: "2022-01-30" });
    const [year] = cuesOf([["body", "They met last year."]], "2022-01");
    expect(year).toMatchObject({ value: "2021", earliest: "2021-01-01", latest: "2021-12-31" });
  });

  test("not at all where nothing is known", () => {
    const [cue] = cuesOf([["body", "They met yesterday."]]);
    expect(cue).toMatchObject({
      value: null,
      earliest: null,
      latest: null,
      anchor: "published",
      direction: "past",
    });
  });

  test("with an open end", () => {
    const [cue] = cuesOf([["body", "They met yesterday."]], "[2015..]");
    expect(cue).toMatchObject({ value: null, earliest: "2014-12-31", latest: null });
  });
});

describe("the place of a time expression", () => {
  test.each([
    [["title", "Bridge of 2014 falls"], "title"],
    [["date-line", "Published 12 January 2022"], "published"],
    [["date-line", "Last updated 12 January 2022"], "updated"],
    [["dateline", "LEEDS, May 4 (Wire) –"], "dateline"],
    [["caption", "The bridge, 12 January 2022"], "caption"],
    [["junk comments", "quayside 3rd March 2023"], "comment"],
    [["junk footer", "© 2022 Gazette Holdings"], "copyright"],
    [["junk navigation", "Today in Brill"], "junk"],
    [["related-link", "What we know of May 4"], "related"],
    [["body", "It fell in 2014."], "body"],
  ] as const satisfies readonly (readonly [Line, string])[])("%j", (line, role) => {
    const cues = cuesOf([line, ["body", "The old bridge was closed."]]);
    expect(cues.map((cue) => cue.role)).toEqual([role]);
  });

  test("speech counts from when it was said", () => {
    const [cue] = cuesOf([["body", "“We shall know by tomorrow,” she said."]]);
    expect(cue).toMatchObject({ anchor: "quote" });
  });

  test("a month after a full date goes on from it", () => {
    const cues = cuesOf([["body", "On May 6, 1999, a body was found. In June it was named."]]);
    expect(cues[1]).toMatchObject({ text: "June", anchor: "sentence", value: "1999-06" });
  });

  test("every expression of the clipping is there, in order", () => {
    const cues = cuesOf([
      ["date-line", "Published 12 January 2022"],
      ["body", "It fell in 2014 and again on Monday."],
      ["junk footer", "© 2022 Gazette"],
    ]);
    expect(cues.map(({ text }) => text)).toEqual(["12 January 2022", "2014", "Monday", "2022"]);
  });
});

describe("other days", () => {
  test("when it was changed", () => {
    const { updated, date } = dated([
      ["date-line", "Jun 14, 2023 Updated Jun 15, 2023"],
      ["body", "The old bridge was closed."],
    ]);
    expect(date.edtf).toBe("2023-06-14");
    expect(updated!.edtf).toBe("2023-06-15");
    expect(sentence(updated!, "updated")).toBe("Changed on 15 June 2023 (stated).");
  });

  test("when the copy was put up", () => {
    const { reposted } = dated([
      ["body", "The old bridge was closed."],
      ["date-line", "Reposted on 3 March 2019"],
    ]);
    expect(reposted?.edtf).toBe("2019-03-03");
  });
});
