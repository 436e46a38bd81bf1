import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { furnitureAmong, type Traced } from "../../../src/extract/furniture/find-furniture.ts";
import { traceOf } from "../../../src/extract/furniture/trace.ts";
import { clip } from "../pages.ts";
import { bodyOf, MOST_ARTICLES, pageOf, SLOGAN } from "./papers.ts";

const findFurniture = (list: readonly Traced[]) => furnitureAmong(list).furniture;

const traced = (texts: readonly string[]): readonly Traced[] =>
  texts.map((text, at) => {
    const clipping = clip(text);
    return { path: `seeds/${at}.txt`, trace: traceOf(clipping, extract(clipping)) };
  });

/** The words of the lines that are furniture, by clipping. */
function furnitureIn(texts: readonly string[]): readonly (readonly string[])[] {
  const { clippings } = findFurniture(traced(texts));
  const byPath = new Map(clippings);
  return texts.map((text, at) => {
    const { blocks } = clip(text);
    return (byPath.get(`seeds/${at}.txt`)?.own.lines ?? []).map(([block]) => blocks[block]!.text);
  });
}

const pages = (count: number, around: Parameters<typeof pageOf>[1]) =>
  Array.from({ length: count }, (_, at) => pageOf(at, around));

describe("furniture of a source", () => {
  test("is a sentence below the text of most of its articles", () => {
    expect(furnitureIn(pages(5, { below: [SLOGAN] }))).toEqual(Array(5).fill([SLOGAN]));
  });

  test("takes more than four articles for a sentence, and three for a label", () => {
    expect(furnitureIn(pages(4, { below: [SLOGAN] }))).toEqual(Array(4).fill([]));
    // A label right behind the last sentence with a stop is taken for text when it is looked at alone.
    const label = "Tell us more.";
    const found = (count: number) => furnitureIn(pages(count, { below: [label] })).flat().length;
    expect([found(2), found(3) > 0]).toEqual([0, true]);
  });

  test("among the article's own sentences must stand in nearly all of them", () => {
    const box = "Every morning we send the news of the valley to eleven thousand readers, free of charge.";
    const few = [...pages(7, { within: [box] }), ...pages(12, {}).slice(7)];
    expect(furnitureIn(few).flat()).toEqual([]);
    expect(furnitureIn(pages(12, { within: [box] })).flat()).toEqual(Array(12).fill(box));
  });

  test("is never the article itself, however often it was saved", () => {
    const copies = Array.from({ length: 9 }, (_, at) => pageOf(0, { title: `The repairs, version ${at}` }));
    expect(furnitureIn(copies).flat()).toEqual([]);
    const reprints = copies.map((copy, at) =>
      copy.replace(
        bodyOf(0)[1]!,
        `Others saw it differently, as number ${at} of nine people told this paper.`,
      ),
    );
    expect(furnitureIn(reprints).flat()).toEqual([]);
  });

  test("copies of one article are one witness", () => {
    const copies = Array.from({ length: 6 }, () => pageOf(0, { below: [SLOGAN] }));
    expect(furnitureIn([...copies, pageOf(1, { below: [SLOGAN] }), pageOf(2, {})]).flat()).toEqual([]);
  });

  test("are not the names and days that its articles share", () => {
    const above = ["By Ines Calloway", "12 March 2019"];
    const texts = Array.from({ length: 8 }, (_, at) => {
      const [title, ...rest] = pageOf(at).split("\n\n");
      return [title, ...above, ...rest].join("\n\n");
    });
    expect(furnitureIn(texts).flat()).toEqual([]);
  });

  test("says nothing of another source, and nothing where none is known", () => {
    const others = [pageOf(6, { below: [SLOGAN], paper: "The Weir Street Mail" })];
    const found = furnitureIn([...pages(5, { below: [SLOGAN] }), ...others]);
    expect(found.at(-1)).toEqual([]);
    expect(furnitureIn(pages(8, { below: [SLOGAN], paper: null })).flat()).toEqual([]);
  });

  test("tells where a clipping is from that does not say it, by three of its lines", () => {
    const below = [SLOGAN, "Your paper, your valley", "Write to us at the old customs house"];
    const known = pages(6, { below });
    const { clippings } = findFurniture(traced([...known, pageOf(7, { below, paper: null })]));
    const own = new Map(clippings).get("seeds/6.txt")!.own;
    expect(own.site).toEqual({ name: "The Harbour Gazette", blocks: [5, 6, 7] });
    const two = findFurniture(traced([...known, pageOf(7, { below: below.slice(1), paper: null })]));
    expect(new Map(two.clippings).get("seeds/6.txt")).toBeUndefined();
  });

  test("does not depend on the order of the files", () => {
    const around = fc.record({
      at: fc.nat(MOST_ARTICLES - 1),
      below: fc.subarray([SLOGAN, "Tell us more.", "Your paper, your valley"]),
      paper: fc.constantFrom("The Harbour Gazette", "The Weir Street Mail", null),
    });
    const archives = fc
      .array(around, { minLength: 4, maxLength: 14 })
      .map((list) => traced(list.map(({ at, below, paper }) => pageOf(at, { below, paper }))));
    fc.assert(
      fc.property(
        archives.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(findFurniture(shuffled)).toEqual(findFurniture(list));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is found in time that grows with the lines, not with their pairs", () => {
    const same = traced([pageOf(0, { below: [SLOGAN] })])[0]!.trace;
    const many = (count: number): readonly Traced[] =>
      Array.from({ length: count }, (_, at) => ({
        path: `${at}`,
        trace: { ...same, lines: same.lines.map((line, i) => (i < 3 ? line : line + at)) },
      }));
    const cost = (count: number): number => {
      const list = many(count);
      const before = process.cpuUsage().user;
      findFurniture(list);
      return process.cpuUsage(undefined).user - before;
    };
    cost(2000);
    expect(cost(16_000) / Math.max(1, cost(2000))).toBeLessThan(32);
  });
});
