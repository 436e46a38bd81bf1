import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/records/problem.ts";
import { ArchiveError } from "../../src/report/archive-error.ts";
import { printError, printProblem } from "../../src/report/print.ts";
import { columnsOf, visible } from "../../src/report/visible.ts";

/** A problem at the words `meant` of a text. */
function at(text: string, meant: string): Problem {
  const start = text.indexOf(meant);
  return {
    code: "date-unparsed",
    severity: "warning",
    message: `"${meant}" is not a date, so it was kept as printed and not used.`,
    hint: "Put the date into the front matter: date: 2022-01-13",
    facts: {},
    path: "seeds/x.txt",
    span: { start, end: start + meant.length },
  };
}

/** Only the two lines of the code frame. */
function frame(text: string, meant: string): readonly string[] {
  return printProblem(at(text, meant), text).split("\n").slice(1, 3);
}

describe("a problem", () => {
  test("has its place, the line with the words underlined, what happened and what to do", () => {
    const text = "Mills stand still\r\n\r\nPublished: 13/13/2022\r\nNo end is in sight.\r\n";
    expect(printProblem(at(text, "13/13/2022"), text)).toBe(
      [
        "seeds/x.txt:3:12  warning  date-unparsed",
        "    3 | Published: 13/13/2022",
        "      |            ^^^^^^^^^^",
        '  "13/13/2022" is not a date, so it was kept as printed and not used.',
        "  Put the date into the front matter: date: 2022-01-13",
        "",
      ].join("\n"),
    );
  });

  test("of a file as a whole, or of one that cannot be read, has no line", () => {
    const whole = { ...at("x", "x"), span: null };
    expect(printProblem(whole, "x").split("\n")).toHaveLength(4);
    expect(printProblem(at("x", "x"), null)).toMatch(/^seeds\/x\.txt {2}warning {2}date-unparsed\n {2}"x"/);
  });

  test("is coloured by its weight", () => {
    const paint = pc.createColors(true);
    expect(printProblem(at("x", "x"), "x", paint)).toContain(paint.yellow("warning"));
    expect(printProblem({ ...at("x", "x"), severity: "error" }, "x", paint)).toContain(paint.red("^"));
  });
});

describe("the line", () => {
  test("shows only the surroundings where it is long", () => {
    const text = `${"mill ".repeat(50_000)}13/13/2022${" mine".repeat(50_000)}`;
    const [line, carets] = frame(text, "13/13/2022");
    expect(line!.length).toBeLessThanOrEqual(101);
    expect(line).toMatch(/\| ….*mill 13\/13\/2022 mine.*…$/);
    expect(line!.slice(carets!.indexOf("^"), carets!.lastIndexOf("^") + 1)).toBe("13/13/2022");
  });

  test("shows the end of a long line whole", () => {
    const [line] = frame(`${"mill ".repeat(100)}end.`, "end.");
    expect(line).toMatch(/mill end\.$/);
  });

  test("has tabs filled up, so that the carets stand below the words", () => {
    expect(frame("a\tb\t13/13", "13/13")).toEqual(["    1 | a   b   13/13", "      |         ^^^^^"]);
  });

  test("counts wide characters as two columns, and marks as none", () => {
    expect(frame("日本 13/13", "13/13")[1]).toBe("      |      ^^^^^");
    expect(frame("e\u0301e\u0301 13/13", "13/13")[1]).toBe("      |    ^^^^^");
    expect(frame("🗞 ab", "ab")[1]).toMatch(/\^\^$/);
    expect(frame("日本", "日本")[1]).toBe("      | ^^^^");
  });

  test("underlines only its own part of a place of several lines, and at least one sign", () => {
    const text = "mills\nmines\n";
    const problem = { ...at(text, "mills"), span: { start: 2, end: 9 } };
    expect(printProblem(problem, text).split("\n")[2]).toBe("      |   ^^^");
    const empty = { ...problem, span: { start: 5, end: 5 } };
    expect(printProblem(empty, text).split("\n").slice(0, 3)).toEqual([
      "seeds/x.txt:1:6  warning  date-unparsed",
      "    1 | mills",
      "      |      ^",
    ]);
  });

  test("makes room for a line number of many figures", () => {
    const text = `${"\n".repeat(123_455)}13/13`;
    expect(frame(text, "13/13")).toEqual(["123456 | 13/13", "       | ^^^^^"]);
  });
});

describe("nothing from a clipping plays with the terminal", () => {
  const HARMLESS = /^[^\0-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*$/;

  test("control characters and direction marks are shown as a sign", () => {
    expect(visible("\x1b[2J\x07\u202emills\u202c\x9b31m\ud800")).toBe(
      "␛[2J␇\ufffdmills\ufffd\ufffd31m\ufffd",
    );
    expect(visible("👩\u200d🌾 नमस्\u200dते")).toBe("👩\u200d🌾 नमस्\u200dते");
  });

  test("wherever it stands: in the line, the words or the path", () => {
    const text = "a\x1b[31m\u202eb\x07 c";
    const problem = { ...at(text, "b\x07"), path: "seeds/\x1b]0;x\x07.txt", hint: "see \x1b[5m" };
    expect(printProblem(problem, text)).toMatch(HARMLESS);
    expect(frame(text, "b\x07")).toEqual(["    1 | a␛[31m\ufffdb␇ c", "      |        ^^"]);
  });

  test("whatever the text and the place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(40), fc.nat(40), (text, start, length) => {
        const span = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) };
        const printed = printProblem({ ...at("x", "x"), message: text, path: text, span }, text);
        expect(printed).toMatch(HARMLESS);
        expect(printed.split("\n")).toHaveLength(6);
      }),
      { numRuns: 500 },
    );
  });

  test("columns never differ from what is shown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = visible(text);
        expect(visible(shown)).toBe(shown);
        expect(columnsOf(shown)).toBeLessThanOrEqual(shown.length * 2);
      }),
    );
  });
});

describe("what ended the program", () => {
  const missing = new ArchiveError("input-missing", "There is no folder seeds.", "Make it.", {
    cause: new Error("ENOENT: no such file"),
  });

  test("the owner's to mend: a sentence and its cure, no stack", () => {
    expect(printError(missing, { debug: false })).toBe(
      "error  input-missing\n  There is no folder seeds.\n  Make it.\n",
    );
  });

  test("its cause comes with --verbose", () => {
    expect(printError(missing, { debug: true })).toContain("ENOENT: no such file");
  });

  test("a bug is called one, and its stack comes with --verbose", () => {
    const bug = new TypeError("x is undefined", { cause: new Error("deeper") });
    const short = printError(bug, { debug: false });
    expect(short).toContain("Unexpected error: x is undefined");
    expect(short).toContain("--verbose");
    expect(short).not.toContain("print.test.ts");
    const long = printError(bug, { debug: true });
    expect(long).toContain("print.test.ts");
    expect(long).toContain("deeper");
  });

  test("anything can be thrown", () => {
    for (const thrown of ["words", null, undefined, 7])
      expect(printError(thrown, { debug: true })).toContain(`${thrown}`);
  });
});
