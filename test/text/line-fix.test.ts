import { describe, expect, test } from "vitest";
import { fixWords } from "../../src/text/line-fix.ts";

const text = "The mil and\nthe mil by the mil\nmil";
const line = (number: number) => {
  const start =
    text
      .split("\n")
      .slice(0, number - 1)
      .join("\n").length + (number > 1 ? 1 : 0);
  return { start, end: start + text.split("\n")[number - 1]!.length };
};
const fix = (number: number, from: string, to: string) => ({ line: line(number), from, to });
const whole = { start: 0, end: text.length };

describe("words corrected in a line", () => {
  test("are those of that line, each time they stand in it", () => {
    expect(fixWords(text.replaceAll("\n", " "), text, whole, [fix(2, "mil", "mill")])).toBe(
      "The mil and the mill by the mill mil",
    );
  });

  test("are left alone in a stretch that does not reach the line", () => {
    expect(fixWords("The mil and", text, line(1), [fix(2, "mil", "mill")])).toBe("The mil and");
  });

  test("may be corrected one after the other", () => {
    const fixes = [fix(1, "mil", "mill"), fix(1, "mill", "dock")];
    expect(fixWords("The mil and", text, line(1), fixes)).toBe("The dock and");
  });

  test("are words, no patterns, also those put in", () => {
    const dots = "a.b $& a.b";
    const fixes = [{ line: { start: 0, end: dots.length }, from: "a.b", to: "$&" }];
    expect(fixWords(dots, dots, { start: 0, end: dots.length }, fixes)).toBe("$& $& $&");
  });

  test("are found where marks between them are not shown", () => {
    const marked = "the *old* mill";
    const fixes = [{ line: { start: 0, end: marked.length }, from: "old mill", to: "new mill" }];
    expect(fixWords("the old mill", marked, { start: 0, end: marked.length }, fixes)).toBe("the new mill");
  });
});
