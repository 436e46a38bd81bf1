import type { Scene, Sentence } from "./scenes.ts";

/** Capitalised words that stand within sentences, folded, and the share of sentences in which each stands. */
export type KnownNames = ReadonlyMap<string, number>;

/** A word in more than half of the sentences tells nothing of the one event. */
const EVERYWHERE = 0.5;
/** Of fewer sentences nothing can be said. */
const FEW_SENTENCES = 6;
/** Two letters or more, the first a capital; the letter before it decides whether it begins the sentence. */
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]+/gu;

/** Names of an article; none in scripts without capitals. */
export function findKnownNames(text: string, sentences: readonly Sentence[]): KnownNames {
  const inner = new Set<string>();
  const words = sentences.map(({ span }) => {
    const sentence = text.slice(span.start, span.end);
    const found = [...sentence.matchAll(CAPITALISED)];
    const first = sentence.search(/\p{L}/u);
    for (const word of found) if (word.index > first) inner.add(word[0].toLowerCase());
    return new Set(found.map(([word]) => word.toLowerCase()));
  });
  const counts = new Map<string, number>();
  for (const sentence of words)
    for (const word of sentence) if (inner.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const few = sentences.length < FEW_SENTENCES;
  return new Map([...counts].map(([name, count]) => [name, few ? 0 : count / sentences.length]));
}

/** The names in a sentence: all of them, and those that tell it from the article's other sentences. */
export function namesIn(
  { tokens, cues }: Scene,
  known: KnownNames,
): { readonly all: readonly string[]; readonly salient: readonly string[] } {
  const named = tokens.filter(
    ({ text, capital, start }) =>
      capital && known.has(text) && !cues.some(({ span }) => span.start <= start && start < span.end),
  );
  const all = [...new Set(named.map(({ text }) => text))];
  const salient = all.filter((name) => known.get(name)! <= EVERYWHERE);
  return { all, salient: salient.length > 0 ? salient : all };
}
