import { describe, expect, test } from "vitest";
import { between, type MadeUp, madeUp, on, undated } from "../support/dossier.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const clipping = (name: string, more: Partial<MadeUp> = {}) =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", "The mill is shut"],
      ["body", "It was shut on Monday, the owners said."],
    ],
    ...more,
  });

describe("a citation", () => {
  const cited = (more: Partial<MadeUp>, baseUrl: string | null = null) =>
    wordsIn(siteOf([clipping("mill", more)], { baseUrl }).page("articles/mill.html"));

  test("says who, what, where and when", () => {
    expect(
      cited({ date: on("1931-05-04"), outlet: "Evening Post", authors: ["Jo March", "Amy March"] }),
    ).toContain(
      "Jo March, Amy March. “The mill is shut.” Evening Post, 4 May 1931. In: The Clip File, articles/mill.html.",
    );
  });

  test("says that a date is inferred, or not known, and where the archive is", () => {
    expect(cited({ date: between("1931-05-01", "1931-06-30"), outlet: "Evening Post" })).toContain(
      "Evening Post, between May and June 1931 (date inferred). In:",
    );
    expect(cited({ date: undated }, "https://clippings.example/")).toContain(
      "date unknown. In: The Clip File, https://clippings.example/articles/mill.html.",
    );
  });
});

describe("the doubts of the archive, on its first page", () => {
  const home = (...dates: readonly MadeUp["date"][]) =>
    wordsIn(siteOf(dates.map((date, i) => clipping(`c${i}`, { date: date! }))).page("index.html")).replace(
      / ([,.])/g,
      "$1",
    );

  test("are none where each clipping states its date", () => {
    expect(home(on("1931-05-04"))).not.toContain("when");
  });

  test("are counted", () => {
    expect(home(undated, between("1930-01-01", "1935-06-30"))).toContain(
      "None says when it was written: 1 date was worked out, 1 is known only within wide bounds, 1 has no date.",
    );
    expect(home(on("1931-05-04"), undated)).toContain("1 of 2 says when it was written: 1 has no date.");
  });
});
