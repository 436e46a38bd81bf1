import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/records/archive.ts";
import type { Dating } from "../../src/records/dating.ts";
import { axisAround, axisDays, barOf, linesOn, ticksOn } from "../../src/render/calendar/bars.ts";
import { calendarOf } from "../../src/render/calendar/calendar.ts";
import { placeOf, yearAndMonth } from "../../src/render/calendar/place.ts";
import { firstDayOf, printDay } from "../../src/time/day.ts";
import { between, madeUp, madeUpCard, on, undated } from "../support/dossier.ts";
import { siteOf, wordsIn } from "../support/made-up-site.ts";

const dossier = (name: string, date: Dating) =>
  madeUp({
    name: `${name}.txt`,
    lines: [
      ["title", `News ${name}`],
      ["body", "Words."],
    ],
    date,
  });

const cards = (...dates: Dating[]): ArticleCard[] =>
  dates.map((date, i) => madeUpCard(dossier(`a${i}`, date)));

/** An archive that is one stretch. */
const inOne = (...dates: Dating[]) => [cards(...dates)];

const idsIn = (placed: readonly { card: ArticleCard }[]) => placed.map(({ card }) => card.id);

describe("the place of an article", () => {
  test.for<[string, Dating, object]>([
    ["a day", on("1931-05-04"), { year: 1931, fewYears: [], fewMonths: [] }],
    ["a month", between("1931-05-01", "1931-05-31"), { year: 1931, day: null }],
    ["a year", between("1931-01-01", "1931-12-31"), { year: 1931, month: null, fewMonths: [] }],
    [
      "a few days over New Year",
      between("1931-12-30", "1932-01-02"),
      { year: null, month: null, fewYears: [1931, 1932] },
    ],
    ["three years", between("1931-01-01", "1933-12-31"), { year: null, fewYears: [1931, 1932, 1933] }],
    ["four years", between("1931-01-01", "1934-12-31"), { year: null, fewYears: [] }],
    ["a year or later", between("1931-01-01", null), { year: null, fewYears: [] }],
    ["nothing", undated, { year: null, month: null, day: null, stretches: [] }],
    [
      "two days of two years",
      between("1931-05-04", "1931-05-04", { earliest: "1933-05-04", latest: "1933-05-04" }),
      { fewYears: [1931, 1933] },
    ],
  ])("%s", ([, date, place]) => {
    expect(placeOf(date)).toMatchObject(place);
  });
});

describe("the calendar", () => {
  test("lists an article where it certainly is, and as possible where it may be", () => {
    const {
      years,
      wide,
      undated: without,
    } = calendarOf(
      inOne(on("1931-05-04"), between("1931-12-30", "1932-01-02"), between("1930-01-01", null), undated),
    );
    expect(
      years.map(({ year, certain, possible, firstWide }) => [
        year,
        idsIn(certain),
        idsIn(possible),
        idsIn(firstWide),
      ]),
    ).toEqual([
      [1931, ["a0"], ["a1"], ["a2"]],
      [1932, [], ["a1"], ["a2"]],
    ]);
    expect(
      years[0]!.months.map(({ month, certain, possible }) => [
        yearAndMonth(month).month,
        idsIn(certain),
        idsIn(possible),
      ]),
    ).toEqual([
      [5, ["a0"], []],
      [12, [], ["a1"]],
    ]);
    expect([idsIn(wide), idsIn(without)]).toEqual([["a1", "a2"], ["a3"]]);
  });

  test("its axis ends where the archive's dates end: an open end adds no year", () => {
    expect(calendarOf(inOne(between("1931-01-01", null), on("1940-02-02"))).axis).toEqual({
      first: 1931,
      last: 1940,
    });
    expect(calendarOf(inOne(between("1931-01-01", null))).axis).toEqual({ first: 1931, last: 1931 });
    expect(calendarOf(inOne(undated)).axis).toBeNull();
  });

  const day = fc.integer({ min: firstDayOf(1900), max: firstDayOf(1999) }).map(printDay);
  const date = fc.oneof(
    fc.constant(undated),
    day.map(on),
    day.map((earliest) => between(earliest, null)),
    day.map((latest) => between(null, latest)),
    fc.tuple(day, fc.integer({ min: 1, max: 1500 })).map(([earliest, days]) => {
      const [year, month, dayOfMonth] = earliest.split("-").map(Number) as [number, number, number];
      return between(earliest, printDay(firstDayOf(year, month) + dayOfMonth - 1 + days));
    }),
  );

  test("gives every article exactly one home: the numbers add up", () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const { years, wide, undated: without } = calendarOf(inOne(...dates));
        const homes = years.flatMap(({ months, monthless }) => [
          ...months.flatMap(({ certain }) => certain),
          ...monthless,
        ]);
        expect(idsIn([...homes, ...wide, ...without]).sort()).toEqual(dates.map((_, i) => `a${i}`).sort());
        expect(years.reduce((sum, { certain }) => sum + certain.length, 0)).toBe(homes.length);
      }),
    );
  });

  test("lists no article in more than three years or months", () => {
    fc.assert(
      fc.property(fc.array(date, { maxLength: 40 }), (dates) => {
        const { years } = calendarOf(inOne(...dates));
        const counts = new Map<string, number>();
        for (const { possible } of years)
          for (const id of idsIn(possible)) counts.set(id, (counts.get(id) ?? 0) + 1);
        for (const many of counts.values()) expect(many).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe("the pages of time", () => {
  test("an open range is on the page of all years, on that of the uncertain, and where a year has room for it", () => {
    const site = siteOf([dossier("open", between("1931-01-01", null)), dossier("known", on("1935-05-04"))]);
    for (const path of ["timeline/index.html", "timeline/undated.html", "timeline/1935.html"])
      expect(wordsIn(site.page(path)), path).toContain("News open 1931 or later (inferred)");
    expect(site.plans.some(({ path }) => path === "timeline/1932.html")).toBe(false);
  });

  test("many open ranges flood no year: they are counted there, and listed where they belong", () => {
    const open = Array.from({ length: 300 }, (_, i) =>
      dossier(`o${i}`, between(`19${10 + (i % 20)}-01-01`, null)),
    );
    const site = siteOf([...open, dossier("known", on("1935-05-04"))]);
    const year = wordsIn(site.page("timeline/1935.html"));
    expect(year).toContain("300 more articles may be from this year, among many others.");
    expect(year).not.toContain("News o1");
    const listed = [site.page("timeline/undated.html"), site.page("timeline/undated/page-2.html")].join();
    for (let i = 0; i < 300; i++) expect(listed).toContain(`News o${i}<`);
  });

  test("a month of 300 articles has two pages, and each day leads to where its articles begin", () => {
    const days = Array.from({ length: 300 }, (_, i) =>
      dossier(`d${String(i).padStart(3, "0")}`, on(`1931-05-${String(1 + (i % 31)).padStart(2, "0")}`)),
    );
    const site = siteOf(days);
    const [first, second] = [site.page("timeline/1931/05.html"), site.page("timeline/1931/05/page-2.html")];
    const counts = [first, second].map((page) => (page.match(/<h3 class="title"/g) ?? []).length);
    expect(counts[0]! + counts[1]!).toBe(300);
    expect(Math.max(...counts)).toBeLessThanOrEqual(200);
    expect(first).toContain('<a href="05/page-2.html#d31"');
    expect(second).toContain('id="d31"');
    expect(second).toContain('<a href="../05.html#d1"');
    expect(wordsIn(site.page("timeline/1931.html"))).toContain("300 articles");
  });

  test("a month leads to the page of its year on which those begin of which the month is not known", () => {
    const many = (count: number, name: string, date: Dating) =>
      Array.from({ length: count }, (_, i) => dossier(`${name}${i}`, date));
    const site = siteOf([
      ...many(180, "known", on("1931-05-04")),
      ...many(15, "monthless", between("1931-01-01", "1931-12-31")),
      ...many(60, "possible", between("1931-12-01", "1932-01-31")),
    ]);
    expect(site.page("timeline/1931/05.html")).toContain('href="page-2.html#monthless"');
    expect(site.page("timeline/1931/page-2.html")).toContain('id="monthless"');
    expect(site.page("timeline/1931.html")).not.toContain('id="monthless"');
  });

  test("no page lists more than some 200 articles", () => {
    const everywhere = Array.from({ length: 700 }, (_, i) =>
      dossier(
        `x${i}`,
        [on("1931-05-04"), between("1931-01-01", "1931-12-31"), between("1931-12-01", "1932-01-31"), undated][
          i % 4
        ]!,
      ),
    );
    for (const [path, page] of siteOf(everywhere).pages())
      expect((page.match(/class="title"/g) ?? []).length, path).toBeLessThanOrEqual(212);
  });

  test("an archive of no articles, and one of only undated ones, have their pages", () => {
    expect(wordsIn(siteOf([]).page("timeline/index.html"))).toContain("There are no articles yet.");
    const site = siteOf([dossier("a", undated), dossier("b", undated)]);
    expect(wordsIn(site.page("timeline/index.html"))).toContain("2 articles, all without a date.");
    expect(wordsIn(site.page("timeline/undated.html"))).toContain("News a Date unknown");
    expect(wordsIn(site.page("index.html"))).toContain("2 clippings.");
  });
});

describe("bars and lines", () => {
  test("solid and hatched together are never taller than the tallest, and nothing that is there is too small to see", () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (certain, possible, more) => {
        const bar = barOf(certain, possible, certain + possible + more);
        expect(bar.sure + bar.maybe).toBeLessThanOrEqual(100);
        expect([bar.sure > 0, certain > 0]).toEqual([certain > 0, certain > 0]);
        expect(bar.sureTop).toBeGreaterThanOrEqual(0);
        expect(bar.maybeTop).toBeGreaterThanOrEqual(-0.1);
      }),
    );
  });

  test("a line runs from its first day to its last, and on where it is open", () => {
    const axis = axisDays({ first: 1930, last: 1939 });
    expect(linesOn(axis, placeOf(between("1935-01-01", null)).stretches)).toEqual([
      { x: 50, width: 50, openStart: false, openEnd: true },
    ]);
    expect(linesOn(axis, placeOf(on("1939-12-31")).stretches)).toEqual([
      { x: 99, width: 1, openStart: false, openEnd: false },
    ]);
  });

  test("a line lies at a tenth of a per cent, and never runs over the end of its axis", () => {
    const axis = axisDays({ first: 1930, last: 1939 });
    fc.assert(
      fc.property(fc.nat(axis.last - axis.first), fc.nat(axis.last - axis.first), (from, length) => {
        const [line] = linesOn(axis, [{ first: axis.first + from, last: axis.first + from + length }]);
        const { x, width } = line!;
        expect([x, width].map((one) => `${one}`.replace(/^\d+(\.\d)?$/, ""))).toEqual(["", ""]);
        expect(x + width).toBeLessThanOrEqual(100.05);
      }),
    );
  });

  test("an axis is drawn around what is known, with labels that keep apart", () => {
    expect(axisAround(placeOf(between("1931-05-04", null)).stretches)).toEqual({ first: 1931, last: 1931 });
    expect(axisAround([])).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2000 }), fc.nat(900), (first, years) => {
        const ticks = ticksOn({ first, last: first + years });
        expect(ticks.length).toBeLessThanOrEqual(7);
        for (const [i, tick] of ticks.entries())
          if (i > 0) expect(tick.x - ticks[i - 1]!.x).toBeGreaterThan(8);
      }),
    );
  });
});
