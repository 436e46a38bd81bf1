import { expect, test } from "vitest";
import type { ArticleTerms } from "../../src/search/article-terms.ts";
import { keepInMemory } from "../../src/search/keep.ts";
import { layoutOf } from "../../src/search/layout.ts";
import { type SearchedArticle, slicesOf } from "../../src/search/slices.ts";
import { wordFiles } from "../../src/search/word-files.ts";

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
    return { key: number * 31, digest: `${number}${more}`, value: () => wordsOf(number, more) };
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
