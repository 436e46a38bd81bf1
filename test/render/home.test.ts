import { describe, expect, test } from "vitest";
import { type MadeUp, madeUp, on } from "../support/dossier.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const clipping = (name: string, more: Partial<MadeUp> = {}) =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", `The mill, said ${name}`],
      ["body", "The mill was shut."],
    ],
    ...more,
  });

describe("the first page", () => {
  test("has every year of a long run as one row of bars; of a century its decades", () => {
    const years = (...of: readonly number[]) =>
      siteOf(of.map((year) => clipping(`of ${year}`, { date: on(`${year}-05-04`) }))).page("index.html");
    const bars = (page: string) => [...page.matchAll(/class="cell"[^>]*href="([^"]+)"/g)].map(([, to]) => to);
    expect(bars(years(1990, 2020))).toEqual(["timeline/1990.html", "timeline/2020.html"]);
    expect(bars(years(1890, 1990))).toEqual(["timeline/index.html#d1890", "timeline/index.html#d1990"]);
  });

  test("without a story begins with its articles, and names nobody often", () => {
    const page = siteOf([clipping("one", { date: on("1931-05-04") })]).page("index.html");
    expect(page).not.toContain("lead-story");
    expect(wordsIn(page)).not.toContain("Most often named");
    expect(wordsIn(page)).toContain("All articles");
  });
});
