import { describe, expect, test } from "vitest";
import { articleOf, PARAGRAPHS, page, passagesOf } from "./pages.ts";

const TITLE = "Mill owners meet spinners for the fourth time";
const outletOf = (...head: readonly string[]) =>
  articleOf(page(...head, "", ...PARAGRAPHS)).source.outlet?.value ?? null;

describe("a paper above the text", () => {
  test.each([
    [["Menu  Search  Sign in", "Tarn Valley Mercury", "WORLD", TITLE], "Tarn Valley Mercury"],
    [["Home", "Tarn Valley Mercury › Advice", TITLE], "Tarn Valley Mercury"],
    [[TITLE, "Jo March | Tarn Valley Mercury", "May 4, 2021"], "Tarn Valley Mercury"],
    [[`${TITLE} | Courts | Tarn Valley Mercury`, "By Jo March"], "Tarn Valley Mercury"],
    [["Cronaca", TITLE, "Il Quotidiano del Tarn"], "Il Quotidiano del Tarn"],
    [["THE TARN VALLEY MERCURY, FRIDAY, MAY 4, 1951. Page 3", "", TITLE], "THE TARN VALLEY MERCURY"],
    [["[Copied from the reel of 1951]", "The Tarn Mercury. May 1951", "", TITLE], "The Tarn Mercury"],
  ])("%j", (head, outlet) => {
    expect(outletOf(...head)).toBe(outlet);
  });

  test.each([
    [["Menu  Search", "Sports News", "World News Today", TITLE]],
    [["Home", "Tarn Valley Mercury", "Harbour Bay Gazette", TITLE]], // sister papers
    [["Home", TITLE, "Jo March, Health Reporter"]],
    [["Home", TITLE, "Photo: Harbour Press"]],
    [[...Array.from({ length: 14 }, (_, i) => `Ward ${i + 1}`), "Tarn Club TV", TITLE]], // an entry of a menu
  ])("none: %j", ([...head]) => {
    expect(outletOf(...head)).toBeNull();
  });

  test("with the day of its issue: the title is the line below it", () => {
    const label = "THE TARN VALLEY MERCURY, FRIDAY, MAY 4, 1951. Page 3";
    const passages = passagesOf(
      page("[Copied from the reel]", label, "", "MILL OWNERS MEET AGAIN AT HARBOUR", "", ...PARAGRAPHS),
    );
    expect(passages).toContain(`date-line: ${label}`);
    expect(passages).toContain("title: MILL OWNERS MEET AGAIN AT HARBOUR");
  });
});
