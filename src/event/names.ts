import type { Scene } from "./scenes.ts";

/** Capitalised words that stand within sentences, and in how many of them each stands. */
export type KnownNames = ReadonlyMap<string, number>;

/** A word in nearly every sentence tells nothing of the one event. */
const EVERYWHERE = 0.5;
/** Of fewer sentences nothing can be said. */
const FEW_SENTENCES = 6;

/** Names of an article; none in scripts without capitals. */
export function findKnownNames(scenes: readonly Scene[]): KnownNames {
  const inner = new Set(
    scenes.flatMap(({ tokens }) =>
      tokens
        .filter((token, at) => isCapitalised(token.text, token) && at > firstWord(tokens))
        .map(({ text }) => text),
    ),
  );
  const counts = new Map<string, number>();
  for (const { tokens } of scenes) {
    const here = new Set(
      tokens.filter(({ text, capital }) => capital && inner.has(text)).map(({ text }) => text),
    );
    for (const name of here) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([name, count]) => [name, scenes.length < FEW_SENTENCES ? 0 : count / scenes.length]),
  );
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

const isCapitalised = (text: string, { capital }: { readonly capital: boolean }): boolean =>
  capital && text.length > 1;

const firstWord = (tokens: Scene["tokens"]): number => tokens.findIndex(({ kind }) => kind === "word");
