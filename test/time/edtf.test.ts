import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, printDay } from "../../src/time/day.ts";
import { ALL_DAYS, type Days, envelope, holds, toRanges, union } from "../../src/time/days.ts";
import { parseEdtf } from "../../src/time/edtf.ts";
import { printDays } from "../../src/time/print-edtf.ts";

const day = (iso: string) =>
  iso === ".." ? Infinity : dayOf(...(iso.split("-").map(Number) as [number, number, number]))!;
const ends = (text: string) =>
  toRanges(parseEdtf(text)!.days).map((range) => `${range.earliest}/${range.latest}`);

describe("an EDTF string as days", () => {
  test.each([
    ["2022-01-12", ["2022-01-12/2022-01-12"]],
    ["2020-02", ["2020-02-01/2020-02-29"]],
    ["2022", ["2022-01-01/2022-12-31"]],
    ["-0044", ["-0044-01-01/-0044-12-31"]],
    ["2022-01-12T10:15:00Z", ["2022-01-12/2022-01-12"]],
    ["201X", ["2010-01-01/2019-12-31"]],
    ["20XX", ["2000-01-01/2099-12-31"]],
    ["2022-01-XX", ["2022-01-01/2022-01-31"]],
    ["2022-XX", ["2022-01-01/2022-12-31"]],
    ["2022-01-3X", ["2022-01-30/2022-01-31"]],
    ["2022-21", ["2022-03-01/2022-05-31"]],
    ["2022-24", ["2022-01-01/2022-02-28", "2022-12-01/2023-02-28"]],
    ["2022-34", ["2022-04-01/2022-06-30"]],
    ["2021-07/2022-12", ["2021-07-01/2022-12-31"]],
    ["2015/..", ["2015-01-01/null"]],
    ["2015/", ["2015-01-01/null"]],
    ["../1930-06", ["null/1930-06-30"]],
    ["/1930", ["null/1930-12-31"]],
    ["[2015..]", ["2015-01-01/null"]],
    ["[..2022-02-23]", ["null/2022-02-23"]],
    ["[2017-01-20..2021-01-20, 2025-01-20..]", ["2017-01-20/2021-01-20", "2025-01-20/null"]],
    ["[2022-01-02,2022-02-01]", ["2022-01-02/2022-01-02", "2022-02-01/2022-02-01"]],
    ["{2022-01,2022-02}", ["2022-01-01/2022-02-28"]],
  ])("%s", (text, ranges) => {
    expect(ends(text)).toEqual(ranges);
  });

  test.each([
    "soon",
    "",
    "2022-02-30",
    "2022-13",
    "2022-1-2",
    "[soon]",
    "2022/2021",
    "../..",
    "[..]",
    "a/b/c",
    "Y17000",
    "2022-01-12T25",
  ])("%s is none", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test("a doubt is kept", () => {
    expect(parseEdtf("2022-01~")?.qualifier).toBe("~");
    expect(parseEdtf("2022?")?.qualifier).toBe("?");
    expect(parseEdtf("2022-01-12%")?.qualifier).toBe("%");
    expect(parseEdtf("2022")?.qualifier).toBeNull();
  });

  test("a day of any year", () => {
    expect(parseEdtf("XXXX-12-18")).toEqual({ days: ALL_DAYS, partsOfYear: ["12-18"], qualifier: null });
    expect(parseEdtf("XXXX-12")?.partsOfYear).toEqual(["12"]);
    expect(parseEdtf("XXXX-02-30")).toBeNull();
  });
});

describe("days as EDTF", () => {
  test.each([
    [[["2022-01-12", "2022-01-12"]], "2022-01-12"],
    [[["2022-01-01", "2022-01-31"]], "2022-01"],
    [[["2022-01-01", "2022-12-31"]], "2022"],
    [[["2021-01-01", "2022-12-31"]], "[2021..2022]"],
    [[["2021-07-01", "2022-12-31"]], "[2021-07..2022-12]"],
    [[["2021-07-01", "2022-12-30"]], "[2021-07-01..2022-12-30]"],
    [[["2015-01-01", ".."]], "[2015..]"],
    [[["2014-11-01", ".."]], "[2014-11..]"],
    [
      [
        ["2017-01-20", "2021-01-20"],
        ["2025-01-20", ".."],
      ],
      "[2017-01-20..2021-01-20,2025-01-20..]",
    ],
    [
      [
        ["2022-01-02", "2022-01-02"],
        ["2022-02-01", "2022-02-28"],
      ],
      "[2022-01-02,2022-02]",
    ],
  ])("%j", (stretches, text) => {
    expect(printDays(stretches.map(([first, last]) => ({ first: day(first!), last: day(last!) })))).toBe(
      text,
    );
  });

  test("any day and none are no EDTF", () => {
    expect(printDays(ALL_DAYS)).toBeNull();
    expect(printDays([])).toBeNull();
  });
});

/** Null: the package refuses it, among others a period from a day to that day. */
function readByPackage(text: string): { min: number; max: number } | null {
  try {
    return edtf(text);
  } catch {
    return null;
  }
}

const anyDay = fc.integer({ min: day("1850-01-01"), max: day("2150-12-31") });
const anyDays: fc.Arbitrary<Days> = fc
  .array(fc.tuple(anyDay, fc.integer({ min: 0, max: 4000 })), { minLength: 1, maxLength: 5 })
  .chain((stretches) =>
    fc.record({ stretches: fc.constant(stretches), openStart: fc.boolean(), openEnd: fc.boolean() }),
  )
  .map(({ stretches, openStart, openEnd }) => {
    const days = union(...stretches.map(([first, length]) => [{ first, last: first + length }]));
    return days.map(({ first, last }, i) => ({
      first: openStart && i === 0 ? -Infinity : first,
      last: openEnd && i === days.length - 1 ? Infinity : last,
    }));
  })
  .filter((days) => days[0]!.first !== -Infinity || days[0]!.last !== Infinity);

describe("both ways", () => {
  test("what is printed is read back as the same days", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(parseEdtf(printDays(days)!)?.days).toEqual(days);
      }),
    );
  });

  test("the edtf package accepts all that is printed", () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(() => edtf(printDays(days)!)).not.toThrow();
      }),
    );
  });

  // Not compared: the package's bounds of sets and of unknown ends, which are wrong (a set's maximum is its first day).
  test("days, months, years and periods have the bounds that the edtf package gives them", () => {
    const units = fc.constantFrom("day", "month", "year");
    const date = fc
      .tuple(anyDay, units)
      .map(([number, unit]) => printDay(number).slice(0, { day: 10, month: 7, year: 4 }[unit]));
    const iso = (value: number) => new Date(value).toISOString().slice(0, 10);
    fc.assert(
      fc.property(date, date, (a, b) => {
        for (const text of [a, [a, b].sort().join("/")]) {
          const theirs = readByPackage(text);
          if (theirs === null) continue;
          const ours = parseEdtf(text);
          expect(ours, text).not.toBeNull();
          const { first, last } = envelope(ours!.days)!;
          expect([printDay(first), printDay(last)]).toEqual([iso(theirs.min), iso(theirs.max)]);
        }
      }),
    );
  });

  test("a finer date lies in the coarser", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const text = printDay(number);
        for (const length of [10, 7, 4])
          expect(holds(parseEdtf(text.slice(0, length))!.days, number)).toBe(true);
      }),
    );
  });
});
