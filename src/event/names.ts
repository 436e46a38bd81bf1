import { CAPITAL, endOfSmall, LETTER, MARK, signAt, widthAt } from "../text/characters.ts";
import type { Scene, Sentence } from "./scenes.ts";

/** Capitalised words that stand within sentences, folded, and the share of sentences in which each stands. */
export type KnownNames = ReadonlyMap<string, number>;

/** A word in more than half of the sentences tells nothing of the one event. */
const EVERYWHERE = 0.5;
/** Of fewer sentences nothing can be said. */
const FEW_SENTENCES = 6;

/** Names of an article; none in scripts without capitals. */
export function findKnownNames(text: string, sentences: readonly Sentence[]): KnownNames {
  const inner = new Set<string>();
  const words = sentences.map(({ span }) => {
    const sentence = text.slice(span.start, span.end);
    const found = capitalisedIn(sentence);
    for (const { name, opens } of found) if (!opens) inner.add(name);
    return new Set(found.map(({ name }) => name));
  });
  const counts = new Map<string, number>();
  for (const sentence of words)
    for (const word of sentence) if (inner.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const few = sentences.length < FEW_SENTENCES;
  return new Map([...counts].map(([name, count]) => [name, few ? 0 : count / sentences.length]));
}

interface Capitalised {
  /** Folded. */
  readonly name: string;
  /** With its first letter begins the sentence. */
  readonly opens: boolean;
}

/** Two letters or more, the first a capital. */
function capitalisedIn(sentence: string): readonly Capitalised[] {
  const found: Capitalised[] = [];
  let isFirst = true;
  for (let at = 0; at < sentence.length; ) {
    const sign = signAt(sentence, at);
    const end = sign === CAPITAL ? endOfLetters(sentence, at) : at;
    if (end > at + widthAt(sentence, at))
      found.push({ name: sentence.slice(at, end).toLowerCase(), opens: isFirst });
    if (sign >= LETTER) isFirst = false;
    at = sign === CAPITAL ? end : Math.max(endOfSmall(sentence, at), at + widthAt(sentence, at));
  }
  return found;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (signAt(text, at) >= MARK) at = Math.max(endOfSmall(text, at), at + widthAt(text, at));
  return at;
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
