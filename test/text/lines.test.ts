import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineAt, linesOf, mapLines, positionOf, trimSpan, trimText } from "../../src/text/lines.ts";

const linesIn = (text: string) => mapLines(text).lines.map(({ start, end }) => text.slice(start, end));

test("a line ends at CRLF, LF or CR", () => {
  expect(linesIn("one\ntwo\r\nthree\rfour")).toEqual(["one", "two", "three", "four"]);
  expect(linesIn("\n\r\n")).toEqual(["", ""]);
});

test("lines are what stands between the line ends", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r", "\r\n")), (pieces) => {
      const text = pieces.join("");
      const between = text.split(/\r\n|\n|\r/);
      expect(linesIn(text)).toEqual(between.at(-1) === "" ? between.slice(0, -1) : between);
    }),
  );
});

test("a last line end makes no further line, and nothing has none", () => {
  expect(linesIn("one\n")).toEqual(["one"]);
  expect(linesIn("")).toEqual([]);
});

test("a place is found by line and column", () => {
  const map = mapLines("one\r\ntwo\n");
  expect(positionOf(map, 0)).toEqual({ line: 1, column: 1 });
  expect(positionOf(map, 4)).toEqual({ line: 1, column: 5 });
  expect(positionOf(map, 5)).toEqual({ line: 2, column: 1 });
  expect(positionOf(map, 9)).toEqual({ line: 2, column: 5 });
  expect(positionOf(mapLines(""), 0)).toEqual({ line: 1, column: 1 });
});

test("a span touches the lines it has characters on", () => {
  const map = mapLines("one\ntwo\nthree\n");
  expect(linesOf(map, { start: 0, end: 4 })).toEqual([1, 1]);
  expect(linesOf(map, { start: 2, end: 5 })).toEqual([1, 2]);
  expect(linesOf(map, { start: 4, end: 4 })).toEqual([2, 2]);
  expect(linesOf(map, { start: 0, end: 14 })).toEqual([1, 3]);
});

test("every place lies in the line that is found for it", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "\u2028", "🗞")), (pieces) => {
      const text = pieces.join("");
      const map = mapLines(text);
      for (let offset = 0; offset < text.length; offset += 1) {
        const line = lineAt(map, offset);
        expect(map.lines[line - 1]!.start).toBeLessThanOrEqual(offset);
        expect(map.lines[line]?.start ?? text.length).toBeGreaterThan(offset);
      }
    }),
  );
});

describe("what leaves no mark on paper", () => {
  test("is taken off the ends", () => {
    expect(trimText("\ufeff\u00a0\t mills\u00a0stand \u200b\u2028\r")).toBe("mills\u00a0stand");
    expect(trimSpan("  a  ", { start: 1, end: 4 })).toEqual({ start: 2, end: 3 });
  });

  test("may be all there is", () => {
    expect(trimText(" \u200b\u00ad\u3164\u0085\0 ")).toBe("");
    expect(trimSpan("a   b", { start: 1, end: 4 })).toEqual({ start: 1, end: 1 });
    expect(trimText("caf\u00e9\u00a0")).toBe("caf\u00e9");
  });

  test("does not reach into a character", () => {
    for (const text of ["🗞", "\u2764\ufe0f", "e\u0301", "👩\u200d🌾", "\u0600"])
      expect(trimText(` ${text} `)).toBe(text);
  });
});
