import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, civilOf, dayOf, firstDayOf, lastDayOf, parseDay, printDay } from "../../src/time/day.ts";
import { mondayOf, weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore } from "../../src/time/weekday.ts";

const FIRST = dayOf(-9999, 1, 1)!;
const LAST = dayOf(9999, 12, 31)!;
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe("a day as a number", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11016],
    ["2022-01-12", 19004],
    ["0000-03-01", -719468],
    ["-0001-12-31", -719529],
  ])("%s", (iso, day) => {
    expect(parseDay(iso)).toBe(day);
    expect(printDay(day)).toBe(iso);
  });

  test.each([
    "2022-02-29",
    "1900-02-29",
    "2022-13-01",
    "2022-00-10",
    "2022-04-31",
    "2022-1-2",
    "2022",
    "soon",
    "",
  ])("there is no %s", (iso) => {
    expect(parseDay(iso)).toBeNull();
  });

  test("every day has one name", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(printDay(day))).toBe(day);
      }),
    );
  });

  test("the day after is tomorrow", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST - 1 }), (day) => {
        const [today, next] = [civilOf(day), civilOf(day + 1)];
        const newMonth = next.day === 1;
        expect(next.day === today.day + 1 || newMonth).toBe(true);
        expect(newMonth).toBe(day === lastDayOf(today.year, today.month));
      }),
    );
  });
});

describe("months", () => {
  test("a month on from the last of January is the last of February", () => {
    expect(printDay(addMonths(parseDay("2024-01-31")!, 1))).toBe("2024-02-29");
    expect(printDay(addMonths(parseDay("2022-01-12")!, -96))).toBe("2014-01-12");
  });

  test("first and last days", () => {
    expect(
      [firstDayOf(2022), lastDayOf(2022), firstDayOf(2022, 2), lastDayOf(2022, 2)].map(printDay),
    ).toEqual(["2022-01-01", "2022-12-31", "2022-02-01", "2022-02-28"]);
    expect(printDay(firstDayOf(2022, 0))).toBe("2021-12-01");
    expect(printDay(lastDayOf(2022, 12))).toBe("2022-12-31");
  });
});

describe("weekdays", () => {
  test.each([
    ["1970-01-01", 3],
    ["2022-01-12", 2],
    ["1931-05-04", 0],
    ["-0043-03-15", 4],
  ])("%s", (iso, weekday) => {
    expect(weekdayOf(parseDay(iso)!)).toBe(weekday);
  });

  test("the nearest such day before and after", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const [before, after] = [weekdayOnOrBefore(day, weekday), weekdayOnOrAfter(day, weekday)];
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
        expect(before <= day && day - before < 7 && after >= day && after - day < 7).toBe(true);
      }),
    );
  });

  test("a week begins on Monday", () => {
    expect(printDay(mondayOf(parseDay("2022-01-16")!))).toBe("2022-01-10");
  });
});
