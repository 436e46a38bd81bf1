import { describe, expect, test } from "vitest";
import { tables } from "../../src/interface/index.ts";

const { dates } = tables.en!;

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
    expect(dates.day(iso)).toBe(words);
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
    expect(dates.dating(dating([earliest, latest]))).toBe(words);
    expect(dates.short(dating([earliest, latest]))).toBe(short);
  });

  test("two terms of office", () => {
    const terms = dating(["2017-01-20", "2021-01-20"], ["2025-01-20", null]);
    expect(dates.dating(terms)).toBe("20 January 2017 to 20 January 2021, or 20 January 2025 or later");
    expect(dates.short(terms)).toBe("20 Jan 2017 – 20 Jan 2021, 20 Jan 2025 –");
  });

  test("two readings of a day", () => {
    expect(dates.dating(dating(["2009-03-04", "2009-03-04"], ["2009-04-03", "2009-04-03"]))).toBe(
      "4 March 2009 or 3 April 2009",
    );
  });

  test("many stretches become their envelope", () => {
    const days = Array.from({ length: 9 }, (_, i) => [`201${i}-12-18`, `201${i}-12-18`] as const);
    expect(dates.dating(dating(...days))).toBe("between 18 December 2010 and 18 December 2018");
  });

  test("no days", () => {
    expect(dates.dating(dating())).toBe("date unknown");
  });

  test("a day of any year", () => {
    expect(dates.dating({ edtf: "XXXX-12-18", ranges: [{ earliest: null, latest: null }] })).toBe(
      "18 December of an unknown year",
    );
    expect(dates.dating({ edtf: "XXXX-12", ranges: [] })).toBe("December of an unknown year");
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
    expect(dates.weekdays(weekdays)).toBe(words);
  });
});

describe("a set of days in German", () => {
  const german = tables.de!.dates;

  test.each([
    ["2022-03-01", "2022-03-01", "1. März 2022", "1. März 2022", "am 1. März 2022"],
    [
      "2022-01-12",
      "2022-01-13",
      "12. oder 13. Januar 2022",
      "12. – 13. Jan. 2022",
      "am 12. oder 13. Januar 2022",
    ],
    ["2022-01-01", "2022-01-31", "Januar 2022", "Jan. 2022", "im Januar 2022"],
    ["2022-01-03", "2022-01-17", "zwischen dem 3. und dem 17. Januar 2022", "3. – 17. Jan. 2022", null],
    ["1931-05-30", "1931-06-02", "zwischen dem 30. Mai und dem 2. Juni 1931", "30. Mai – 2. Juni 1931", null],
    ["2022-01-01", "2022-12-31", "2022", "2022", "2022"],
    ["2021-07-01", "2022-12-31", "zwischen Juli 2021 und Dezember 2022", "Juli 2021 – Dez. 2022", null],
    ["2015-01-01", null, "2015 oder später", "ab 2015", "2015 oder später"],
    [
      "2014-11-02",
      null,
      "2. November 2014 oder später",
      "ab 2. Nov. 2014",
      "am 2. November 2014 oder später",
    ],
    [null, "1930-06-30", "vor Juli 1930", "bis Juni 1930", "vor Juli 1930"],
    [
      null,
      "2022-02-23",
      "23. Februar 2022 oder früher",
      "bis 23. Feb. 2022",
      "am 23. Februar 2022 oder früher",
    ],
    [null, null, "Datum unbekannt", "?", "Datum unbekannt"],
  ])("%s to %s", (earliest, latest, words, short, placed) => {
    expect(german.dating(dating([earliest, latest]))).toBe(words);
    expect(german.short(dating([earliest, latest]))).toBe(short);
    expect(german.placed(dating([earliest, latest]))).toBe(placed ?? words);
  });

  test("several stretches, weekdays and parts of the year", () => {
    const terms = dating(["2017-01-20", "2021-01-20"], ["2025-01-20", null]);
    expect(german.dating(terms)).toBe("20. Januar 2017 bis 20. Januar 2021 oder 20. Januar 2025 oder später");
    expect(german.weekdays([3, 4, 5])).toBe("Donnerstag bis Samstag");
    expect(german.weekdays([0, 2, 4])).toBe("Montag, Mittwoch oder Freitag");
    expect(german.partsOfYear(["09-06/06-05", "12"])).toBe("6. September bis 5. Juni oder Dezember");
    expect(german.day("-0043-03-15")).toBe("15. März 44 v. Chr.");
  });
});

describe("the sentence on a date", () => {
  const told = {
    ...dating(["2021-01-01", "2022-12-31"]),
    edtf: "[2021..2022]",
    best: { ...dating(["2021-07-01", "2022-12-31"]), edtf: "[2021-07..2022-12]", confidence: 0.8 },
    weekdays: [2],
    basis: "inferred" as const,
  };

  test("in both languages", () => {
    expect(tables.en!.dating.sentence(told)).toBe(
      "Written between 2021 and 2022, probably between July 2021 and December 2022, on a Wednesday (inferred).",
    );
    expect(tables.de!.dating.sentence(told)).toBe(
      "Verfasst zwischen 2021 und 2022, wahrscheinlich zwischen Juli 2021 und Dezember 2022, an einem Mittwoch (erschlossen).",
    );
    expect(tables.de!.dating.sentence({ ...told, edtf: null }, "updated")).toBe(
      "Datum unbekannt; wahrscheinlich zwischen Juli 2021 und Dezember 2022.",
    );
  });
});
