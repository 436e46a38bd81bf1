import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";
import { type ProblemWords, problemInWords } from "../../src/interface/problem-words.ts";
import { catalogue, type ProblemCode, problem } from "../../src/report/catalogue.ts";

/** Facts that have whatever a message asks for. */
const anything = new Proxy<Record<string, string>>({}, { get: (_, name) => `<${String(name)}>` });

const CASES = Object.keys(tables).flatMap((language) =>
  (Object.keys(catalogue) as ProblemCode[]).map((code) => [code, language] as const),
);

describe.each(CASES)("%s, %s", (code, language) => {
  const entry: ProblemWords = tables[language]!.problems[code];
  const told = problemInWords(entry, anything);
  const words = [told.message, told.hint];

  test("has a name that people can search for", () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("says what happened in a sentence, and what to do", () => {
    const [message, cure] = words;
    expect(message).toMatch(/^["„A-Z<].{15,}[.?!]$/);
    expect(cure).toMatch(/^[A-Z].{15,}$/);
    for (const text of words) {
      expect(text).not.toMatch(/undefined|\[object|\bError\b|\n/);
      expect(text).toBe(text!.trim());
    }
  });
});

test("a problem carries its words, its path and its place", () => {
  const span = { start: 3, end: 7 };
  expect(problem("front-matter-unknown", "seeds/a.md", { name: "tilte", meant: "title" }, span)).toEqual({
    code: "front-matter-unknown",
    severity: "note",
    message: '"tilte" is not a field that is used; did you mean "title"?',
    hint: "Correct its name, or leave it: fields of your own are welcome.",
    facts: { name: "tilte", meant: "title" },
    path: "seeds/a.md",
    span,
  });
  expect(problem("file-empty", "seeds/a.md").span).toBeNull();
});

test("a value that is too long to read is cut", () => {
  const { message } = problem("front-matter-url", "seeds/a.md", { value: "x".repeat(100_000) });
  expect(message.length).toBeLessThan(250);
  expect(message).toContain("xxx…");
});
