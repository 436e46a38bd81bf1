import { describe, expect, test } from "vitest";
import { datingInShort, datingInWords, dayInWords, weekdaysInWords } from "../../src/time/in-words.ts";

const dating = (...ranges: readonly (readonly [string | null, string | null])[]) => ({
  edtf: null,
  ranges: ranges.map(([earliest, latest]) => ({ earliest, latest })),
});

describe("a date in words", () => {
  test.each([
    ["2022-01-12", "12 January 2022"],
    ["2022-01", "January 2022"],
    ["2022", "2022"],
    ["-0043-03-15", "15 March 44 BC"],
    ["soon", "soon"],
  ])("%s", (iso, words) => {
    expect(dayInWords(iso)).toBe(words);
  });
});

describe("a set of days", () => {
  test.each([
    ["2022-01-12", "2022-01-12", "12 January 2022", "12 Jan 2022"],
    ["2022-01-12", "2022-01-13", "12 or 13 January 2022", "12 – 13 Jan 2022"],
    ["2022-01-31", "2022-02-01", "31 January or 1 February 2022", "31 Jan – 1 Feb 2022"],
    ["2022-01-01", "2022-01-31", "January 2022", "Jan 2022"],
    ["2022-01-03", "2022-01-17", "between 3 and 17 January 2022", "3 – 17 Jan 2022"],
    ["2022-01-03", "2022-03-17", "between 3 January and 17 March 2022", "3 Jan – 17 Mar 2022"],
    ["2022-01-01", "2022-12-31", "2022", "2022"],
    ["2021-01-01", "2022-12-31", "between 2021 and 2022", "2021 – 2022"],
    ["2021-07-01", "2022-12-31", "between July 2021 and December 2022", "Jul 2021 – Dec 2022"],
    ["2021-07-01", "2021-09-30", "between July and September 2021", "Jul – Sep 2021"],
    ["2021-11-18", "2023-07-28", "between 18 November 2021 and 28 July 2023", "18 Nov 2021 – 28 Jul 2023"],
    ["2015-01-01", null, "2015 or later", "2015 –"],
    ["2014-11-01", null, "November 2014 or later", "Nov 2014 –"],
    ["2014-11-02", null, "2 November 2014 or later", "2 Nov 2014 –"],
    [null, "1930-12-31", "before 1931", "– 1930"],
    [null, "1930-06-30", "before July 1930", "– Jun 1930"],
    [null, "2022-02-23", "23 February 2022 or earlier", "– 23 Feb 2022"],
    [null, null, "date unknown", "?"],
  ])("%s to %s", (earliest, latest, words, short) => {
    expect(datingInWords(dating([earliest, latest]))).toBe(words);
    expect(datingInShort(dating([earliest, latest]))).toBe(short);
  });

  test("two terms of office", () => {
    const terms = dating(["2017-01-20", "2021-01-20"], ["2025-01-20", null]);
    expect(datingInWords(terms)).toBe("20 January 2017 to 20 January 2021, or 20 January 2025 or later");
    expect(datingInShort(terms)).toBe("20 Jan 2017 – 20 Jan 2021, 20 Jan 2025 –");
  });

  test("two readings of a day", () => {
    expect(datingInWords(dating(["2009-03-04", "2009-03-04"], ["2009-04-03", "2009-04-03"]))).toBe(
      "4 March 2009 or 3 April 2009",
    );
  });

  test("many stretches become their envelope", () => {
    const days = Array.from({ length: 9 }, (_, i) => [`201${i}-12-18`, `201${i}-12-18`] as const);
    expect(datingInWords(dating(...days))).toBe("between 18 December 2010 and 18 December 2018");
  });

  test("no days", () => {
    expect(datingInWords(dating())).toBe("date unknown");
  });

  test("a day of any year", () => {
    expect(datingInWords({ edtf: "XXXX-12-18", ranges: [{ earliest: null, latest: null }] })).toBe(
      "18 December of an unknown year",
    );
    expect(datingInWords({ edtf: "XXXX-12", ranges: [] })).toBe("December of an unknown year");
  });
});

describe("weekdays", () => {
  test.each([
    [[], ""],
    [[2], "Wednesday"],
    [[0, 2], "Monday or Wednesday"],
    [[3, 4, 5, 6], "Thursday to Sunday"],
    [[0, 2, 4], "Monday, Wednesday, or Friday"],
  ])("%j", (weekdays, words) => {
    expect(weekdaysInWords(weekdays)).toBe(words);
  });
});
