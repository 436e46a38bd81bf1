import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en/index.ts";
import { findTimexes } from "../../src/timex/find-timexes.ts";
import { composers, recognisers } from "../../src/timex/index.ts";

const kinds = [...recognisers, ...composers];

describe("every kind of time expression", () => {
  test.each(kinds.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    "%s finds its own: %s",
    (name, example) => {
      expect(findTimexes(example, en).map(({ rule }) => rule)).toContain(name);
    },
  );

  test("is named after its file, and no name is given twice", () => {
    const names = kinds.map(({ name }) => name);
    expect(names.filter((name) => !/^timex\/[a-z-]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
