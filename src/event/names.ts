import { CAPITAL, endOfSmall, LETTER, MARK, signAt, signOfUnit, widthAt } from "../text/characters.ts";
import { unitsOf } from "../text/units.ts";
import type { Scene, Sentence } from "./scenes.ts";

/** Capitalised words that stand within sentences, folded, and the share of sentences in which each stands. */
export type KnownNames = ReadonlyMap<string, number>;

/** A word in more than half of the sentences tells nothing of the one event. */
const EVERYWHERE = 0.5;
/** Of fewer sentences nothing can be said. */
const FEW_SENTENCES = 6;

/** Names of an article; none in scripts without capitals. */
export function findKnownNames(text: string, sentences: readonly Sentence[]): KnownNames {
  const seen = new Map<string, Seen>();
  for (const [at, { span }] of sentences.entries()) {
    eachCapitalised(text.slice(span.start, span.end), (name, opens) => {
      const known = seen.get(name);
      if (known === undefined) {
        seen.set(name, { count: 1, last: at, isInner: !opens });
        return;
      }
      if (known.last !== at) known.count += 1;
      known.last = at;
      known.isInner ||= !opens;
    });
  }
  const few = sentences.length < FEW_SENTENCES;
  const shares = new Map<string, number>();
  for (const [name, { count, isInner }] of seen)
    if (isInner) shares.set(name, few ? 0 : count / sentences.length);
  return shares;
}

interface Seen {
  /** Sentences in which it stands, and the number of the last. */
  count: number;
  last: number;
  /** It stands within a sentence, where a capital says something. */
  isInner: boolean;
}

/** Words of two letters or more, the first a capital: folded, and whether the sentence begins with its first letter. */
function eachCapitalised(sentence: string, see: (name: string, opens: boolean) => void): void {
  const { length } = sentence;
  const units = unitsOf(sentence);
  let isFirst = true;
  for (let at = 0; at < length; ) {
    const sign = signOfUnit(units[at]!) ?? signAt(sentence, at);
    if (sign !== CAPITAL) {
      if (sign >= LETTER) isFirst = false;
      at += units[at]! < ASCII ? 1 : widthAt(sentence, at);
      continue;
    }
    const end = endOfLetters(sentence, at);
    if (end > at + widthAt(sentence, at)) see(sentence.slice(at, end).toLowerCase(), isFirst);
    isFirst = false;
    at = end;
  }
}

const ASCII = 0x80;

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
