import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexKnowledge } from "../../src/knowledge/index-knowledge.ts";
import { withoutKinds } from "../../src/knowledge/load-knowledge.ts";
import type { Evidence } from "../../src/records/dating.ts";
import type { Knowledge } from "../../src/records/knowledge.ts";
import { fromRanges, intersect } from "../../src/time/days.ts";
import { weigh } from "../../src/time/weigh.ts";
import { examine } from "../support/examine.ts";
import { loadTables, madeUpTables, ownKnowledge } from "../support/knowledge.ts";
import { type Line, writtenOn } from "./made-up.ts";

interface Gold {
  readonly file: string;
  readonly published: Readonly<Record<string, string>>;
}

const gold = (JSON.parse(readFileSync("test/gold/seeds-gold.json", "utf8")) as { documents: Gold[] })
  .documents;
const own = ownKnowledge();
const dateOf = (file: string, knowledge: Knowledge) =>
  examine(file, readFileSync(`seeds/${file}`), { knowledge: indexKnowledge(knowledge) }).article!.date;

/** First and last part of an EDTF set or interval. */
const ends = (edtf: string | undefined) => {
  const parts = (edtf ?? "")
    .replace(/[[\]]/g, "")
    .replace("/..", "/")
    .split(/\.\.|\/|,/);
  return [parts[0], parts.at(-1)];
};

describe.each(gold)("$file", ({ file, published }) => {
  test.each([
    ["text alone", ["facts", "terms"], published.edtf_text_only],
    ["with office terms", ["facts"], published.edtf_with_knowledge],
    ["with facts too", [], published.edtf_with_facts],
  ] as const)("%s", (_, without, wanted) => {
    const date = dateOf(file, withoutKinds(own, without));
    expect(ends(date.best?.edtf)).toEqual(ends(wanted));
    const days = fromRanges(date.ranges);
    const day = fromRanges([{ earliest: published.true_best!, latest: published.true_best! }]);
    expect(intersect(days, day)).toEqual(day);
  });

  test("without the rows of its people and facts it is as with its text alone, and nobody is named", () => {
    const all = dateOf(file, own);
    const told = JSON.stringify([...all.evidence, ...all.split, ...all.against]);
    const less = {
      ...own,
      terms: own.terms.filter(({ person }) => !told.includes(person)),
      facts: own.facts.filter(({ label }) => !told.includes(label)),
    };
    expect(less.terms.length).toBeLessThan(own.terms.length);
    expect(dateOf(file, less)).toEqual(dateOf(file, withoutKinds(own, ["facts", "terms"])));
  });
});

test("no name or label of the tables stands in code", () => {
  const words = [
    ...new Set([...own.terms.map(({ person }) => person), ...own.facts.map(({ label }) => label)]),
  ];
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const code = sources.map((name) => readFileSync(join("src", name), "utf8")).join("\n");
  expect(words.filter((word) => word.includes(" ") && code.includes(word))).toEqual([]);
});

const SHIFT = 28;
/** Every year of a text or table, later by so many years; weekdays and leap years agree. */
const shift = (text: string) => text.replace(/\b19(\d\d)\b/g, (year) => String(Number(year) + SHIFT));

describe("in a world that is not ours", () => {
  const knowledge = indexKnowledge(loadTables({ own: madeUpTables }).knowledge);
  const later = indexKnowledge(
    loadTables({
      own: Object.fromEntries(Object.entries(madeUpTables).map(([name, text]) => [name, shift(text)])),
    }).knowledge,
  );
  const SENTENCES = [
    "Freedonian President Gloria Teasdale spoke.",
    "Former President Rufus Firefly spoke.",
    "President Firefly spoke.",
    "The 13-member Amber Alliance met.",
    "The 12-member Amber Alliance met.",
    "The mill was lost in the Tarn flood nearly three years ago.",
    "He used a Wirephone.",
    "Adelheid Trentino, Sylvania's harbour minister, came.",
    "Sylvanian Under Minister Adelheid Trentino came.",
    "The bridge was closed in 1934.",
    "It met on Wednesday for the first time since 1936.",
    "Troops stand at the strait.",
  ];
  const articles = fc.subarray(SENTENCES, { minLength: 1 });
  const linesOf = (sentences: readonly string[]): Line[] => sentences.map((text) => ["body", text]);
  const evidenceOf = (sentences: readonly string[]): readonly Evidence[] => {
    const { evidence, split, against } = writtenOn(linesOf(sentences), { knowledge });
    return [...evidence, ...split, ...against];
  };

  test("all dates later by 28 years, the answers are later by 28 years", () => {
    fc.assert(
      fc.property(articles, (sentences) => {
        const now = writtenOn(linesOf(sentences), { knowledge });
        const then = writtenOn(linesOf(sentences.map(shift)), { knowledge: later });
        expect(then.best?.edtf ?? null).toBe(now.best && shift(now.best.edtf));
        expect(then.edtf).toBe(now.edtf && shift(now.edtf));
      }),
      { numRuns: 60 },
    );
  });

  test("an outvoted item changes nothing when it goes, nor does a second one of the same", () => {
    fc.assert(
      fc.property(articles, (sentences) => {
        const all = evidenceOf(sentences);
        const { best, against } = weigh(all);
        expect(weigh(all.filter((one) => !against.includes(one))).best).toEqual(best);
        expect(weigh([...all, ...all].reverse()).best).toEqual(best);
      }),
      { numRuns: 60 },
    );
  });

  test("where nothing conflicts, no item that goes takes a day with it", () => {
    fc.assert(
      fc.property(articles, fc.nat(), (sentences, pick) => {
        const all = evidenceOf(sentences);
        const { best, against, split } = weigh(all);
        if (!best || against.length > 0 || split.length > 0) return;
        const rest = weigh(all.filter((_, i) => i !== pick % all.length));
        if (!rest.best) return;
        const days = fromRanges(best.ranges);
        expect(intersect(days, fromRanges(rest.best.ranges))).toEqual(days);
      }),
      { numRuns: 60 },
    );
  });
});

test("the tables lie where the program looks for them", () => {
  for (const name of ["office-terms", "offices", "bodies", "facts"])
    expect(existsSync(`data/${name}.csv`)).toBe(true);
});
