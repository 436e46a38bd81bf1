import { describe, expect, test } from "vitest";
import { indexKnowledge } from "../../src/knowledge/index-knowledge.ts";
import { ownKnowledge } from "../support/knowledge.ts";
import { type Recovered, recover } from "./recover.ts";

/** Dated articles whose dates were taken out, dated again: `node bench/recover.mjs` tells of each. */
describe("labelled clippings without their dates", () => {
  const folder = "test/quality/clippings";
  const all: readonly Recovered[] = [recover(folder), recover(folder, indexKnowledge(ownKnowledge()))].flat();

  test("the true day is never outside the days that hold at 90 %", () => {
    expect(all.filter(({ inRange }) => !inRange).map(({ file, date }) => [file, date.edtf])).toEqual([]);
  });

  test("no day is named that is not the true one", () => {
    const named = all.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date.best?.edtf ?? ""));
    expect(named.filter(({ inBest }) => !inBest).map(({ file, date }) => [file, date.best?.edtf])).toEqual(
      [],
    );
  });
});

test("knowledge of the world dates more of them, and none of them worse", () => {
  const dated = (some: readonly Recovered[]) => some.filter(({ date }) => date.edtf !== null).length;
  const [alone, knowing] = [undefined, indexKnowledge(ownKnowledge())].map((known) =>
    recover("test/quality/clippings", known),
  ) as [readonly Recovered[], readonly Recovered[]];
  expect(dated(knowing)).toBeGreaterThanOrEqual(15);
  alone.forEach(({ width }, i) => {
    expect(knowing[i]!.width).toBeLessThanOrEqual(width);
  });
});
