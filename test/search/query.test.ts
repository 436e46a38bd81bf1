import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../src/search/client/facets.ts";
import { parseQuery } from "../../src/search/client/query.ts";
import { printState, readState } from "../../src/search/client/state.ts";

const stops = new Set(["the", "of", "a"]);

/** A query in short: `+mill`, `-strike`, `"port authority"`, `harb*`. */
function asked(text: string, typing = false): string {
  return parseQuery(text, typing, stops)
    .clauses.map(({ terms, not, prefix, open }) => {
      const words = terms.length > 1 ? `"${terms.join(" ")}"` : terms[0]!;
      return `${not ? "-" : ""}${words}${prefix ? "*" : ""}${open ? "?" : ""}`;
    })
    .join(" ");
}

describe("a query", () => {
  test.for<[string, string]>([
    ["mill strike", "mill strike"],
    ["The Mill of Leeds", "mill leeds"],
    ["the", "the"],
    ["the of -mill", "the of -mill"],
    ['"the mill"', '"the mill"'],
    ["“port authority” -strike", '"port authority" -strike'],
    ["„port authority“", '"port authority"'],
    ["«port authority» −strike", '"port authority" -strike'],
    ['-"port authority" mill', '-"port authority" mill'],
    ['"never closed', '"never closed"'],
    ["harb*", "harb*"],
    ["co-operation", '"co operation"'],
    ["東京都", '"東京 京都"'],
    ["- ! *", ""],
    ["", ""],
  ])("%s", ([text, clauses]) => {
    expect(asked(text)).toBe(clauses);
  });

  test("goes on at its end while it is typed", () => {
    expect(asked("mill harb", true)).toBe("mill harb*?");
    expect(asked("mill harb ", true)).toBe("mill harb");
    expect(asked('"mill harb"', true)).toBe('"mill harb"');
  });

  test("says what was left out", () => {
    expect(parseQuery("the fall of Troy", false, stops).ignored).toEqual(["the", "of"]);
  });
});

describe("the address of a search", () => {
  test("is read as it was printed", () => {
    const list = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 });
    const year = fc.option(fc.integer({ min: -999, max: 9999 }));
    const state = fc.record({
      text: fc.string({ unit: "grapheme" }),
      filters: fc.record({
        from: year,
        to: year,
        sure: fc.boolean(),
        chosen: fc.record({
          stories: list,
          named: list,
          places: list,
          sources: list,
          people: list,
          basis: list,
          language: list,
        }),
      }),
      page: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(state, (one) => {
        expect(readState(printState(one))).toEqual(one);
      }),
    );
  });

  test("that makes no sense says nothing", () => {
    expect(readState("#from=soon&page=-3&sure=yes&%%%=1")).toEqual({
      text: "",
      filters: NO_FILTERS,
      page: 1,
    });
  });
});
