import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/records/dating.ts";
import type { Answer } from "../../src/time/answer.ts";
import { civilOf, type Day, parseDay, printDay } from "../../src/time/day.ts";
import { fromRanges, holds } from "../../src/time/days.ts";
import { dayOfYear, readPartsOfYear } from "../../src/time/part-of-year.ts";
import { weekdayOf } from "../../src/time/weekday.ts";
import { type Verdict, weigh } from "../../src/time/weigh.ts";
import { weightOf } from "../../src/time/weight.ts";

/** `{cause: "…", from: "2015-01-01", confidence: 0.9}`: evidence in short. */
function evidence(about: {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly confidence: number;
  readonly cause?: string;
  readonly weekdays?: readonly number[];
  readonly partsOfYear?: readonly string[];
}): Evidence {
  const { from = null, to = null, confidence, weekdays = null, partsOfYear = null } = about;
  const cause = about.cause ?? JSON.stringify(about);
  const ranges = [{ earliest: from, latest: to }];
  return {
    rule: "test/rule",
    cause,
    ranges,
    weekdays,
    partsOfYear,
    confidence,
    says: null,
    text: null,
    span: null,
  };
}

const shown = (verdict: Verdict) => [verdict.best?.edtf, verdict.range?.edtf, verdict.confidence.toFixed(2)];
const [WEDNESDAY, TUESDAY_TO_SUNDAY] = [2, [1, 2, 3, 4, 5, 6]];

describe("weighing", () => {
  test("nothing is known of a text without evidence", () => {
    expect(weigh([])).toMatchObject({ best: null, range: null, confidence: 0 });
  });

  test("evidence that allows every day says nothing", () => {
    expect(weigh([evidence({ confidence: 0.9 })])).toMatchObject({ best: null, evidence: [], against: [] });
  });

  test("a bare year in the past, strictly and by convention", () => {
    const strict = evidence({ from: "2014-01-01", confidence: 0.99 });
    const convention = evidence({ from: "2015-01-01", confidence: 0.9 });
    expect(shown(weigh([strict, convention]))).toEqual(["[2015..]", "[2015..]", "0.90"]);
  });

  test("nearly eight years after an event of a year", () => {
    const strict = evidence({ from: "2021-01-01", to: "2022-12-31", confidence: 0.97 });
    const near = evidence({ from: "2021-07-01", to: "2022-12-31", confidence: 0.85 });
    const year = evidence({ from: "2015-01-01", confidence: 0.9 });
    expect(shown(weigh([strict, near, year]))).toEqual(["[2021-07..2022-12]", "[2021..2022]", "0.85"]);
  });

  test("the strict bound survives when the convention is outvoted", () => {
    const printed = evidence({ from: "2014-06-01", to: "2014-06-01", confidence: 0.97 });
    const strict = evidence({ from: "2014-01-01", confidence: 0.99 });
    const convention = evidence({ from: "2015-01-01", confidence: 0.9 });
    const verdict = weigh([convention, printed, strict]);
    expect(verdict.best?.edtf).toBe("2014-06-01");
    expect(verdict.evidence).toEqual([strict, printed]);
    expect(verdict.against).toEqual([convention]);
  });

  test("one cause, one vote", () => {
    const once = evidence({ from: "2015-01-01", confidence: 0.9, cause: "the title" });
    const again = evidence({ from: "2016-01-01", confidence: 0.8, cause: "the title" });
    expect(weigh([once, again])).toEqual(weigh([once]));
    expect(weigh([once, once, once])).toEqual(weigh([once]));
  });

  test("of two equal and opposing pieces neither wins", () => {
    const early = evidence({ to: "1999-12-31", confidence: 0.9 });
    const late = evidence({ from: "2010-01-01", confidence: 0.9 });
    const verdict = weigh([early, late]);
    expect(verdict.best?.edtf).toBe("[..1999,2010..]");
    expect(verdict.split).toHaveLength(2);
    expect([...verdict.evidence, ...verdict.against]).toEqual([]);
  });

  test("weekdays stand beside the stretch and do not cut it", () => {
    const verdict = weigh([
      evidence({ from: "2009-01-01", confidence: 0.9 }),
      evidence({ weekdays: TUESDAY_TO_SUNDAY, confidence: 0.9 }),
    ]);
    expect(verdict.best).toMatchObject({ edtf: "[2009..]", weekdays: TUESDAY_TO_SUNDAY });
  });

  test("within a week the weekday gives the day", () => {
    const week = evidence({ from: "2022-01-10", to: "2022-01-16", confidence: 0.95 });
    const verdict = weigh([week, evidence({ weekdays: [WEDNESDAY], confidence: 0.9 })]);
    expect(verdict.best).toMatchObject({ edtf: "2022-01-12", weekdays: [WEDNESDAY] });
  });

  test("within a month the weekdays cut off the ends, and a week between two days is a gap", () => {
    const days = evidence({ from: "2022-01-01", to: "2022-01-20", confidence: 0.95 });
    const on = (...weekdays: number[]) => weigh([days, evidence({ weekdays, confidence: 0.9 })]).best?.edtf;
    expect(on(0, 2)).toBe("[2022-01-03..2022-01-19]");
    expect(on(2)).toBe("[2022-01-05,2022-01-12,2022-01-19]");
  });

  test("a stretch begins where the evidence does, though its first days are of other weekdays", () => {
    const verdict = weigh([
      evidence({ from: "2009-01-01", confidence: 0.95 }),
      evidence({ weekdays: [WEDNESDAY], confidence: 0.9 }),
      evidence({ to: "2009-01-02", confidence: 0.6 }),
    ]);
    expect(verdict.best).toMatchObject({ edtf: "[2009..]", weekdays: [WEDNESDAY] });
  });

  test("a weekday decides between two readings of a date", () => {
    const readings = {
      ...evidence({ confidence: 0.97 }),
      ranges: ["2009-03-04", "2009-04-03"].map((iso) => ({ earliest: iso, latest: iso })),
    };
    expect(weigh([readings]).best?.edtf).toBe("[2009-03-04,2009-04-03]");
    expect(weigh([readings, evidence({ weekdays: [4], confidence: 0.97 })]).best?.edtf).toBe("2009-04-03");
  });

  test("a day without a year", () => {
    const dateline = evidence({ partsOfYear: ["12-18"], confidence: 0.9 });
    expect(weigh([dateline]).best).toMatchObject({ edtf: "XXXX-12-18", partsOfYear: ["12-18"] });
    const monday = evidence({ weekdays: [0], confidence: 0.9 });
    const years = evidence({ from: "2015-01-01", to: "2024-12-31", confidence: 0.95 });
    expect(weigh([dateline, years, monday]).best?.edtf).toBe("[2017-12-18,2023-12-18]");
    const after2015 = evidence({ from: "2015-01-01", confidence: 0.95 });
    expect(weigh([dateline, after2015, monday]).best).toMatchObject({
      edtf: "[2015-12-18..]",
      weekdays: [0],
      partsOfYear: ["12-18"],
    });
  });

  test("29 February comes in leap years", () => {
    const leapDay = evidence({ partsOfYear: ["02-29"], confidence: 0.9 });
    const years = evidence({ from: "2001-01-01", to: "2009-12-31", confidence: 0.95 });
    expect(weigh([leapDay, years]).best?.edtf).toBe("[2004-02-29,2008-02-29]");
  });

  test.each(["1890-05-01", "2090-05-01", "-0043-03-15"])("%s lies on the axis", (iso) => {
    expect(weigh([evidence({ from: iso, to: iso, confidence: 0.9 })]).best?.edtf).toBe(iso);
  });
});

// The properties of a verdict, on evidence made up at random.

const [FIRST, LAST] = [parseDay("2019-01-01")!, parseDay("2020-12-31")!];
const DOMAIN = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const anyDay = fc.integer({ min: FIRST, max: LAST });
const confidences = fc.constantFrom(0.6, 0.75, 0.85, 0.9, 0.95, 0.97, 0.99);
const anyEnd = fc.option(anyDay.map(printDay), { nil: null, freq: 3 });

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    ends: fc.array(fc.tuple(anyEnd, anyEnd), { minLength: 1, maxLength: 2 }),
    weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }), { freq: 2 }),
    partsOfYear: fc.option(
      fc.subarray(["12-18", "02-29", "10", "11-20/02-03", "06-01/06-30"], { minLength: 1 }),
      { freq: 2 },
    ),
    confidence: confidences,
    cause: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
  })
  .map(({ ends, weekdays, partsOfYear, confidence, cause }) => ({
    rule: "test/rule",
    cause,
    ranges: ends.map(([a, b]) =>
      a !== null && b !== null && a > b ? { earliest: b, latest: a } : { earliest: a, latest: b },
    ),
    weekdays,
    partsOfYear,
    confidence,
    says: null,
    text: null,
    span: null,
  }));
const someEvidence = fc.array(anyEvidence, { maxLength: 9 });

/** Which days of the domain a piece allows. */
function allowedBy(piece: Evidence): readonly boolean[] {
  const ranges = fromRanges(piece.ranges);
  const parts = piece.partsOfYear ? readPartsOfYear(piece.partsOfYear) : null;
  return DOMAIN.map((day) => {
    const { month, day: dayOfMonth } = civilOf(day);
    const fits = parts === null || parts[dayOfYear(month, dayOfMonth)]!;
    return fits && (piece.weekdays?.includes(weekdayOf(day)) ?? true) && holds(ranges, day);
  });
}

/** Day by day, as the semantics are written down. */
function weighDayByDay(all: readonly Evidence[]) {
  const voters = new Map<string, Evidence>();
  for (const piece of all) {
    const rival = voters.get(piece.cause);
    if (!rival || piece.confidence > rival.confidence) voters.set(piece.cause, piece);
  }
  const used = [...voters.values()];
  const allowed = used.map(allowedBy);
  const scores = DOMAIN.map((_, i) =>
    used.reduce((sum, piece, n) => sum + (allowed[n]![i] ? weightOf(piece.confidence) : 0), 0),
  );
  const top = Math.max(...scores);
  const isBest = scores.map((score) => score > top - 1e-9);
  const share = allowed.map((days) => days.filter((is, i) => is && isBest[i]).length);
  const best = DOMAIN.filter((_, i) => isBest[i]);
  return {
    best,
    at90: DOMAIN.filter((_, i) => scores[i]! > top - Math.log(9) + 1e-9),
    top,
    next: Math.max(...scores.filter((score) => score <= top - 1e-9)),
    kept: used.filter((_, n) => share[n] === best.length),
    lost: used.filter((_, n) => share[n] === 0),
  };
}

/** The answer holds all of these days, and each of its stretches holds one of them. */
function expectToTell(answer: Answer | null, days: readonly Day[]) {
  const stretches = fromRanges(answer!.ranges);
  for (const day of days) {
    expect(holds(stretches, day)).toBe(true);
    if (answer!.weekdays.length > 0) expect(answer!.weekdays).toContain(weekdayOf(day));
  }
  for (const { first, last } of stretches) expect(days.some((day) => day >= first && day <= last)).toBe(true);
}

/** Keeps the answer in the domain of the day-by-day reckoning. */
const domain = evidence({
  from: printDay(FIRST),
  to: printDay(LAST),
  confidence: 1 - 1e-12,
  cause: "domain",
});

/** Of one cause and one confidence either piece may vote; one such is left. */
function unambiguous(drawn: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  const kept = drawn.filter(({ cause, confidence }) => {
    const key = `${cause}/${confidence}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return [domain, ...kept];
}

describe("a verdict", () => {
  test("is that of looking at every day", () => {
    fc.assert(
      fc.property(someEvidence, (drawn) => {
        const all = unambiguous(drawn);
        const verdict = weigh(all);
        const { best, at90, top, next, kept, lost } = weighDayByDay(all);
        expect(verdict.confidence).toBeCloseTo(Number.isFinite(next) ? 1 / (1 + Math.exp(next - top)) : 1, 6);
        expectToTell(verdict.best, best);
        expectToTell(verdict.range, at90);
        expect(new Set(verdict.evidence)).toEqual(new Set(kept));
        expect(new Set(verdict.against)).toEqual(new Set(lost));
      }),
    );
  });

  test("does not depend on the order of the evidence", () => {
    fc.assert(
      fc.property(
        someEvidence.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(weigh(shuffled)).toEqual(weigh(all));
        },
      ),
    );
  });

  test("does not change when a piece is given twice", () => {
    fc.assert(
      fc.property(someEvidence, fc.nat(), (all, i) => {
        expect(weigh([...all, ...all.slice(i, i + 1)])).toEqual(weigh(all));
      }),
    );
  });

  test("never widens by a piece that allows all of the best days", () => {
    fc.assert(
      fc.property(someEvidence, confidences, (all, confidence) => {
        const before = weigh(all);
        fc.pre(before.best !== null);
        const agreeing = { ...evidence({ confidence, cause: "new" }), ranges: before.best!.ranges };
        const after = weigh([...all, agreeing]);
        const days = fromRanges(before.best!.ranges);
        for (const { first, last } of fromRanges(after.best!.ranges)) {
          expect(days.some((stretch) => stretch.first <= first && last <= stretch.last)).toBe(true);
        }
      }),
    );
  });

  test("keeps its best days when an outvoted piece is taken away", () => {
    fc.assert(
      fc.property(someEvidence, (drawn) => {
        const all = unambiguous(drawn);
        const { against } = weigh(all);
        fc.pre(against.length > 0);
        const without = all.filter(({ cause }) => cause !== against[0]!.cause);
        expectToTell(weigh(without).best, weighDayByDay(all).best);
      }),
    );
  });
});
