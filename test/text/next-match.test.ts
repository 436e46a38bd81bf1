import { expect, test } from "vitest";
import { nextMatch } from "../../src/text/next-match.ts";

test("the next match is that from a place on, whoever asked for the pattern before", () => {
  const pattern = /\p{Lu}\p{L}+/gu;
  const text = "Jo March and Amy March";
  expect(nextMatch(pattern, text, 0)?.[0]).toBe("Jo");
  expect(nextMatch(pattern, "Amy", 0)?.index).toBe(0);
  expect(nextMatch(pattern, text, 2)?.index).toBe(3);
  expect(nextMatch(pattern, text, 18)).toBeNull();
  expect(nextMatch(pattern, text, 0)?.[0]).toBe("Jo");
});
