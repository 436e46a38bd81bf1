import type { LineTrace } from "../../records/furniture.ts";
import { LineKind } from "./line-kind.ts";

/**
 * Which clippings hold one article, saved twice or reprinted: those that share most of the sentences of their text. They
 * are one witness, or each would make furniture of the other's paragraphs. Gives each clipping the number of the first
 * one of its article. Clippings are compared only with the next few that hold the same sentence, so the work grows with
 * the number of lines.
 */
export function oneArticleEach(traces: readonly LineTrace[]): readonly number[] {
  const sentences = traces.map(sentencesOf);
  const shared = new Map<number, number>();
  for (const holders of holdersOf(sentences).values()) {
    holders.forEach((one, at) => {
      for (const other of holders.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const pair = one * traces.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  }
  const first = traces.map((_, at) => at);
  for (const [pair, count] of shared) {
    const [one, other] = [Math.floor(pair / traces.length), pair % traces.length];
    if (isOneArticle(count, sentences[one]!.size, sentences[other]!.size)) join(first, one, other);
  }
  return first.map((_, at) => rootOf(first, at));
}

/** Against so many that come next to it with the same sentence each is held. */
export const NEIGHBOURS = 3;
/** Share of the sentences of both (Dice). */
const MOST = 0.5;

/** Of two that have so many sentences, and so many of them in common. */
export const isOneArticle = (shared: number, one: number, other: number): boolean =>
  2 * shared > MOST * (one + other);

/** Digests of the sentences of its text. */
export function sentencesOf({ lines, kinds }: LineTrace): ReadonlySet<number> {
  const wanted = LineKind.TEXT | LineKind.SENTENCE;
  return new Set(lines.filter((line, at) => line !== 0 && (kinds[at]! & wanted) === wanted));
}

/** By digest, of sentences that stand in more than one clipping; holders in order. */
function holdersOf(sentences: readonly ReadonlySet<number>[]): ReadonlyMap<number, readonly number[]> {
  const once = new Set<number>();
  const more = new Map<number, number[]>();
  for (const set of sentences) for (const line of set) once.has(line) ? more.set(line, []) : once.add(line);
  sentences.forEach((set, at) => {
    for (const line of set) more.get(line)?.push(at);
  });
  return more;
}

function rootOf(first: number[], at: number): number {
  let root = at;
  while (first[root] !== root) {
    first[root] = first[first[root]!]!;
    root = first[root]!;
  }
  return root;
}

/** The smaller number leads, so that the outcome does not depend on the order of joining. */
function join(first: number[], one: number, other: number): void {
  const [a, b] = [rootOf(first, one), rootOf(first, other)];
  first[Math.max(a, b)] = Math.min(a, b);
}
