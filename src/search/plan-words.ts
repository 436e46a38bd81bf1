import type { PagePlan } from "../records/page.ts";
import type { Filing } from "./filing.ts";
import { range, script } from "./index-file.ts";
import { digestOf } from "./keep.ts";
import { filePath } from "./layout.ts";
import { writeNumbers } from "./list-text.ts";
import type { WordFileKind, WordFiles } from "./word-files.ts";

/** The numbers of all articles, where the index says where in them words stand. */
export const planKeys = (keys: readonly number[], { layout, base }: Filing): PagePlan =>
  script(filePath("keys", 0), digestOf([base, keys]), () => [
    "keys",
    0,
    writeNumbers(keys, 2 ** layout.keyBits),
  ]);

/** Files of one bucket of words are made one after the other: it is opened once for all of them. */
export function planWords({ layout, base }: Filing, words: WordFiles, buckets: number): readonly PagePlan[] {
  const plan = (kind: WordFileKind, number: number) =>
    script(filePath(kind, number), digestOf([base, words.digestOf(kind, number)]), () => [
      kind,
      number,
      words.content(kind, number),
    ]);
  const inOrder = range(layout.words).toSorted((a, b) => (a % buckets) - (b % buckets) || a - b);
  return [
    ...inOrder.flatMap((number) => [plan("words", number), plan("next", number)]),
    ...range(layout.lists).map((number) => plan("lists", number)),
  ];
}
