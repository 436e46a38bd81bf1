import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/interface/index.ts";
import { timeLineView } from "../../src/render/story/time-line.ts";
import { between, madeUp, madeUpCard, on, undated } from "../support/dossier.ts";

const words = wordsOf({ language: "en" });
const line = (...dates: readonly ReturnType<typeof on>[]) =>
  timeLineView(
    dates.map((date) => madeUpCard(madeUp({ lines: [["title", "The bridge"]], date }))),
    words,
  );
const labels = (...dates: readonly ReturnType<typeof on>[]) =>
  line(...dates)!.ticks.map(({ label }) => label);

describe("the accounts of a story on one line of time", () => {
  test("are marked in days, months or years, as far as they lie apart", () => {
    expect(labels(on("2019-05-14"), on("2019-05-16"))).toEqual([
      "13 May 2019",
      "14 May 2019",
      "15 May 2019",
      "16 May 2019",
      "17 May 2019",
    ]);
    expect(labels(on("2019-05-14"), on("2019-09-16"))).toEqual([
      "Jun 2019",
      "Jul 2019",
      "Aug 2019",
      "Sep 2019",
    ]);
    expect(labels(on("2011-05-14"), on("2019-09-16"))).toEqual(["2012", "2014", "2016", "2018"]);
    expect(labels(on("1890-05-14"), on("2019-09-16"))).toEqual(["1900", "1950", "2000"]);
  });

  test("are solid where the day is known, hatched where it is one of many, and open where they run on", () => {
    const { rows } = line(
      on("2019-05-14"),
      between("2019-05-15", "2019-05-24"),
      between("2019-05-10", null),
    )!;
    expect(rows.map(({ sure, maybe }) => [sure.length, maybe.length])).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
    ]);
    expect(rows[2]!.maybe[0]).toMatchObject({ openEnd: true, openStart: false });
    expect(rows[0]!.sure[0]!.x).toBeLessThan(rows[1]!.maybe[0]!.x);
  });

  test("are not drawn where there is nothing to be told apart", () => {
    expect(line(on("2019-05-14"), on("2019-05-14"))).toBeNull();
    expect(line(undated, undated)).toBeNull();
  });
});
