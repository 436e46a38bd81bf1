import { expect, test } from "vitest";
import type { ArticleTerms } from "../../src/search/article-terms.ts";
import { keepInMemory } from "../../src/search/keep.ts";
import { layoutOf } from "../../src/search/layout.ts";
import { gatherPostings } from "../../src/search/postings.ts";
import {
  type Block,
  cutBlock,
  inOrderOfKeys,
  type SearchedArticle,
  SLICES,
  type Slice,
  slicesOf,
} from "../../src/search/slices.ts";
import { type Bucket, fileBucket, wordFiles } from "../../src/search/word-files.ts";
import { partsOf } from "../../src/search/word-parts.ts";

const LAYOUT = layoutOf(600);

/** Words that no other archive has; each article has some of its own and some that many have. */
const wordsOf = (number: number, more = ""): ArticleTerms => {
  const own = [`mill${number % 7}`, `bridge${number % 11}`, `w${number}x`, `quay${number % 3}`, more];
  const terms = [...new Set(own.filter((word) => word !== ""))].sort();
  return { terms: terms.join(" "), weights: "4".repeat(terms.length), next: terms.map(() => "1").join(" ") };
};

const articles = (changed: Readonly<Record<number, string>> = {}): readonly SearchedArticle[] =>
  Array.from({ length: 600 }, (_, number) => {
    const more = changed[number] ?? "";
    const path = `seeds/${number}.txt`;
    return { key: number * 31, path, digest: `${number}${more}`, value: () => wordsOf(number, more) };
  });

const KINDS = ["words", "next", "lists"] as const;

function filesOf(searched: readonly SearchedArticle[], keep = keepInMemory()) {
  const keys = searched.map(({ key }) => key).sort((a, b) => a - b);
  const files = wordFiles(slicesOf(searched, LAYOUT, "base", keep), keys, LAYOUT, "base", keep);
  return new Map(
    KINDS.flatMap((kind) =>
      Array.from({ length: LAYOUT.words }, (_, number) => {
        const name = `${kind} ${number}`;
        return [
          name,
          { digest: files.digestOf(kind, number), content: files.content(kind, number) },
        ] as const;
      }),
    ),
  );
}

test("one article's new word changes the file of that word alone, whether the rest was known or not", () => {
  const keep = keepInMemory();
  const before = filesOf(articles(), keep);
  const after = filesOf(articles({ 40: "zeppelin" }), keep);
  const changed = [...after].filter(([name, { digest }]) => before.get(name)!.digest !== digest);
  expect(changed.map(([name]) => name.split(" ")[0])).toEqual(["words", "next"]);
  expect(changed[0]![1].content).toContain("zeppelin");
  expect(after).toEqual(filesOf(articles({ 40: "zeppelin" })));
  for (const [name, { content }] of after)
    if (!changed.some(([one]) => one === name)) expect(content).toBe(before.get(name)!.content);
});

test("only the block of an article that changed is read again", () => {
  const keep = keepInMemory();
  filesOf(articles(), keep);
  const read: number[] = [];
  const watched = articles({ 40: "zeppelin" }).map((one) => ({
    ...one,
    value: () => {
      read.push(one.key);
      return one.value();
    },
  }));
  filesOf(watched, keep);
  expect(read).toContain(40 * 31);
  expect(read.length).toBeLessThan(300);
});

test("the order of articles makes no difference", () => {
  expect(filesOf([...articles()].reverse())).toEqual(filesOf(articles()));
});

test("of words that were cut and filed by others beforehand nothing is asked any more", () => {
  const keep = keepInMemory();
  const asked: number[] = [];
  const searched = articles().map((one) => ({
    ...one,
    value: () => {
      asked.push(one.key);
      return one.value();
    },
  }));
  const cut = (blocks: readonly Block[]) => blocks.forEach((block) => void cutBlock(block, keep));
  const slices = slicesOf(searched, LAYOUT, "base", keep, cut);
  expect(asked).toEqual(expect.arrayContaining(searched.map(({ key }) => key)));
  expect(asked).toHaveLength(searched.length);

  const filed: string[] = [];
  const file = (buckets: readonly Bucket[]) => {
    for (const { key, slices } of buckets) {
      const words = () =>
        inOrderOfKeys(slices().map((one) => keep<readonly Slice[]>(SLICES, one, lost).value()));
      fileBucket(key, () => partsOf(gatherPostings(words()), LAYOUT), keep);
      filed.push(key);
    }
  };
  const keys = searched.map(({ key }) => key);
  const watched = { ...slices, of: lost };
  const files = wordFiles(watched, keys, LAYOUT, "base", keep, file);
  expect(filed).toHaveLength(slices.buckets);
  const plain = wordFiles(slices, keys, LAYOUT, "base", keepInMemory());
  for (const kind of KINDS) expect(files.content(kind, 3)).toBe(plain.content(kind, 3));
});

const lost = (): never => {
  throw new Error("This should be kept");
};
