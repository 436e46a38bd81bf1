import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleTerms } from "../../src/search/article-terms.ts";
import { type Keep, keepInMemory } from "../../src/search/keep.ts";
import { type Layout, layoutOf } from "../../src/search/layout.ts";
import type { Filed, LastFiled } from "../../src/search/renew-words.ts";
import { type SearchedArticle, SLICES, slicesOf } from "../../src/search/slices.ts";
import { wordFiles } from "../../src/search/word-files.ts";
import { PARTS } from "../../src/search/word-parts.ts";

const KINDS = ["words", "next", "lists"] as const;

/** Words that every article has, that some have and that hardly one has, all of them in a few files. */
const WORDS = ["all", "most", ...Array.from({ length: 30 }, (_, at) => `quay${at}`)];

interface Told {
  readonly key: number;
  /** Each a place in `WORDS`, its weight and how many different words follow it. */
  readonly words: readonly (readonly [place: number, weight: number, follow: number])[];
}

function termsOf({ words }: Told): ArticleTerms {
  const all = [...new Map(words.map((word) => [word[0], word]))]
    .sort(([a], [b]) => a - b)
    .map(([, word]) => word);
  return {
    terms: all.map(([place]) => WORDS[place]).join(" "),
    weights: all.map(([, weight]) => weight).join(""),
    next: all.map(([, , follow]) => "0123456789".slice(1, 1 + follow)).join(" "),
  };
}

const searched = (all: readonly Told[]): readonly SearchedArticle[] =>
  [...new Map(all.map((one) => [one.key, one])).values()]
    .sort((a, b) => a.key - b.key)
    .map((one) => ({
      key: one.key,
      path: `seeds/${one.key}.txt`,
      digest: JSON.stringify(one),
      value: () => termsOf(one),
    }));

/** What was kept and filed, from one build to the next. */
function remembering() {
  const kept = new Map<string, unknown>();
  const memory = keepInMemory();
  const keep: Keep = (shelf, key, work) => {
    const found = memory(shelf, key, work);
    kept.set(`${shelf} ${key}`, found.value());
    return found;
  };
  let filed: Filed | undefined;
  const last: LastFiled = {
    load: () => filed,
    put: (now) => {
      filed = now;
    },
    kept: (shelf, key) => kept.get(`${shelf} ${key}`),
  };
  return { keep, last, kept };
}

function filesOf(articles: readonly SearchedArticle[], layout: Layout, keep: Keep, last?: LastFiled) {
  const keys = articles.map(({ key }) => key);
  const slices = slicesOf(articles, layout, "base", keep);
  const files = wordFiles(slices, keys, layout, "base", keep, undefined, last);
  const contents = KINDS.flatMap((kind) =>
    Array.from({ length: layout.words }, (_, number) => [
      `${kind} ${number}`,
      files.digestOf(kind, number),
      files.content(kind, number),
    ]),
  );
  return { split: files.split, hasPlaces: files.hasPlaces, contents };
}

const word = fc.tuple(fc.nat(WORDS.length - 1), fc.nat(7), fc.nat(6));
const told: fc.Arbitrary<Told> = fc.record({ key: fc.nat(2000), words: fc.array(word, { maxLength: 12 }) });

/** Many articles with both of the common words, so that one more or less makes them common or not. */
const begun = Array.from(
  { length: 70 },
  (_, at): Told => ({
    key: at * 28,
    words:
      at < 65
        ? [
            [0, 3, 1],
            [1, 2, 7 - (at % 7)],
          ]
        : [[1, 2, 1]],
  }),
);

test("what comes, goes and changes gives the files that all words together give", () => {
  const layout = layoutOf(100);
  const edit = fc.oneof(
    told.map((one) => (all: readonly Told[]) => [...all, one]),
    fc.nat(200).map((at) => (all: readonly Told[]) => all.filter((_, place) => place !== at % all.length)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }), (rounds) => {
      const { keep, last } = remembering();
      let all: readonly Told[] = begun;
      filesOf(searched(all), layout, keep, last);
      for (const edits of rounds) {
        for (const change of edits) all = change(all);
        const now = searched(all);
        expect(filesOf(now, layout, keep, last)).toEqual(filesOf(now, layout, keepInMemory()));
      }
    }),
    { numRuns: 60 },
  );
});

test("of the last build only the block that changed and what was filed are asked for", () => {
  const layout = layoutOf(2000);
  const many = Array.from({ length: 2000 }, (_, key): Told => ({ key, words: [[2 + (key % 30), 3, 1]] }));
  const { keep, last } = remembering();
  filesOf(searched(many), layout, keep, last);
  const asked: string[] = [];
  const watched = (shelf: string, key: string) => {
    asked.push(shelf);
    return last.kept(shelf, key);
  };
  filesOf(searched([...many.slice(1), { key: 0, words: [[5, 4, 2]] }]), layout, keep, {
    ...last,
    kept: watched,
  });
  const count = (name: string) => asked.filter((shelf) => shelf === name).length;
  expect(count(PARTS)).toBeGreaterThan(0);
  expect(count(SLICES)).toBe(count(PARTS));
});

test("where what was filed last is lost, all words are filed anew", () => {
  const layout = layoutOf(100);
  const { keep, last, kept } = remembering();
  filesOf(searched(begun), layout, keep, last);
  const now = searched([...begun, { key: 5, words: [[4, 1, 1]] }]);
  for (const lost of [PARTS, SLICES]) {
    const without = {
      ...last,
      kept: (shelf: string, key: string) => (shelf === lost ? undefined : kept.get(`${shelf} ${key}`)),
    };
    expect(filesOf(now, layout, keepInMemory(), without)).toEqual(filesOf(now, layout, keepInMemory()));
  }
  expect(filesOf(now, layout, keepInMemory(), { ...last, load: () => ({ base: "other" }) })).toEqual(
    filesOf(now, layout, keepInMemory()),
  );
});
