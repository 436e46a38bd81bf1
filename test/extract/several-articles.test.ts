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

test("records of a press database in one file are several articles", () => {
  const record = (title: string) =>
    `The Mill Post\n\nMay 4, 2021\n\n${title}\n\nBYLINE: By Jo March\n\nSECTION: NEWS; Pg. 3\n\n` +
    "The owners of the mill met again on Tuesday, for the fourth time since May, and parted late at night without a word.\n\n" +
    "LENGTH: 112 words\n\nLOAD-DATE: May 5, 2021\n\n";
  const [first, second] = ["Mill owners meet again", "Ferry stops for the winter"].map(record);
  expect(told(first!)).toEqual([]);
  const [problem] = told(first! + second!);
  expect(problem?.message).toMatch(
    /^2 articles seem to stand in it, the second under "Ferry stops for the winter"/,
  );
});
