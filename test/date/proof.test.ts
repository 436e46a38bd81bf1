import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { indexKnowledge } from "../../src/knowledge/index-knowledge.ts";
import type { Dating, Evidence } from "../../src/records/dating.ts";
import { fromRanges, intersect } from "../../src/time/days.ts";
import { weigh } from "../../src/time/weigh.ts";
import { examine } from "../support/examine.ts";
import { loadTables, ownKnowledge } from "../support/knowledge.ts";

/** Not made for the tests of dating: nothing in it may be fitted to them. */
const FOLDERS = ["seeds", "test/quality/clippings"];
const TABLES = ["office-terms.csv", "offices.csv", "bodies.csv", "facts.csv"];

const clippings = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);
const knowledge = indexKnowledge(ownKnowledge());
const dateOf = (text: string, known = knowledge): Dating | null =>
  examine("clipping.txt", text, { knowledge: known }).article?.date ?? null;

const shift = (text: string, years: number): string =>
  text.replace(/(?<!\d)(19|20)\d\d(?!\d)/g, (year) => String(Number(year) + years));
const shiftedKnowledge = (years: number) => {
  const own = Object.fromEntries(
    TABLES.map((name) => [name, shift(readFileSync(`data/${name}`, "utf8"), years)]),
  );
  return indexKnowledge(loadTables({ own }).knowledge);
};

/** Weekdays and leap years come round after so many years. */
const CYCLE = 28;

describe.each([CYCLE, -CYCLE])("all dates of texts and tables moved by %i years", (years) => {
  const moved = shiftedKnowledge(years);
  test.each(clippings)("%s", (_, text) => {
    const [here, there] = [dateOf(text), dateOf(shift(text, years), moved)];
    expect(there?.edtf ?? null).toBe(here?.edtf ? shift(here.edtf, years) : null);
    expect(there?.best?.edtf ?? null).toBe(here?.best ? shift(here.best.edtf, years) : null);
  });
});

const evidenceOf = (date: Dating): readonly Evidence[] => [...date.evidence, ...date.split, ...date.against];

describe("the evidence", () => {
  test.each(clippings)("%s: what is outvoted changes nothing when it goes", (_, text) => {
    const date = dateOf(text)!;
    const all = evidenceOf(date);
    const { best, against } = weigh(all);
    expect(weigh(all.filter((one) => !against.includes(one))).best).toEqual(best);
  });

  test.each(clippings)("%s: without what conflicts, no item that goes takes a day with it", (_, text) => {
    const all = dateOf(text)!.evidence;
    const { best, against, split } = weigh(all);
    if (!best || against.length + split.length > 0) return;
    const days = fromRanges(best.ranges);
    for (const one of all) {
      const rest = weigh(all.filter((other) => other !== one)).best;
      if (rest) expect(intersect(days, fromRanges(rest.ranges))).toEqual(days);
    }
  });
});
