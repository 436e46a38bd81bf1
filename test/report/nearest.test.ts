import { expect, test } from "vitest";
import { nearest } from "../../src/report/nearest.ts";

const SETTINGS = ["title", "description", "language", "input", "output", "templates", "rights"];

test.each([
  ["tilte", "title"],
  ["titel", "title"],
  ["ttle", "title"],
  ["Title", "title"],
  ["ouput", "output"],
  ["langauge", "language"],
  ["template", "templates"],
  ["descritpoin", "description"],
])("%s is meant for %s", (word, meant) => {
  expect(nearest(word, SETTINGS)).toBe(meant);
});

test.each(["", "x", "theme", "publish", "inputoutput", "gopher"])("%j is near nothing", (word) => {
  expect(nearest(word, SETTINGS)).toBeNull();
});

test("of two the nearer one is meant, of equals the first", () => {
  expect(nearest("inpot", ["output", "input"])).toBe("input");
  expect(nearest("lane", ["land", "line"])).toBe("land");
});

test("a word of a megabyte costs nothing", () => {
  expect(nearest("x".repeat(1_000_000), SETTINGS)).toBeNull();
});
