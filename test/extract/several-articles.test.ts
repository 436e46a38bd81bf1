import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examine } from "../support/examine.ts";

const DIGEST = readFileSync("test/golden/digest-of-articles/clipping.txt", "utf8");

const told = (text: string) =>
  examine("digest.txt", text).problems.filter(({ code }) => code === "several-articles");

test("headline, byline and text, more than once, are several articles, and the second is pointed at", () => {
  const [problem] = told(DIGEST);
  expect(problem?.message).toMatch(/^3 articles seem to stand in it/);
  const { start, end } = problem!.span!;
  expect(DIGEST.slice(start, end)).toBe("Council puts off its vote on the bridge again");
});

test("the same headline once more is the next page of one article", () => {
  const pages = DIGEST.replace(
    "Council puts off its vote on the bridge again",
    "Flour mill at Easthaven to close in June",
  ).replace("School on the hill gets a new roof this summer", "Flour mill at Easthaven to close in June");
  expect(told(pages)).toEqual([]);
});

test("subheads without a byline are parts of one article", () => {
  expect(told(DIGEST.replace("By Tom Brandt\n", "").replace("By Ada Brook\n", ""))).toEqual([]);
});

test("teasers with a byline but hardly any text are no articles", () => {
  const [first] = DIGEST.split("Council puts off");
  const teasers =
    "Council puts off its vote again\nBy Tom Brandt\nNobody expects a decision before the holidays.\n\n";
  expect(told(first + teasers + teasers.replace("Council", "Harbour board"))).toEqual([]);
});
