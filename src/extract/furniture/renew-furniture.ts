import type { Furniture, LineTrace } from "../../records/furniture.ts";
import { type FoundFurniture, furnitureAmong, type Traced } from "./find-furniture.ts";
import { isOneArticle, NEIGHBOURS, sentencesOf } from "./one-article.ts";

/**
 * The outcome of `furnitureAmong`, got from an earlier one. Where one clipping alone is another, of the same source, and
 * every line that it has no more or has now stands in no other, then all that is counted of lines is what it was, and only
 * this clipping is judged anew.
 */
export function renewFurniture(
  traced: readonly Traced[],
  before: FoundFurniture | undefined,
): FoundFurniture {
  const changed = before && changedIn(traced, before.traces);
  if (!before || !changed || !isAlone(changed.now, changed.was, traced)) return furnitureAmong(traced);
  const { path, trace } = changed.now;
  const found = before.judge(trace);
  const { sources, clippings } = before.furniture;
  const others = clippings.filter(([of]) => of !== path);
  const own: Furniture["clippings"] = found ? [[path, found]] : [];
  return {
    furniture: { sources, clippings: [...others, ...own].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) },
    traces: new Map(traced.map((one) => [one.path, one.trace])),
    groups: before.groups,
    judge: before.judge,
  };
}

/** The only one that is another now; null: none or several are, or came or went. */
function changedIn(traced: readonly Traced[], before: ReadonlyMap<string, LineTrace>) {
  const others = traced.filter(({ path, trace }) => before.get(path) !== trace);
  const [now] = others;
  const was = now && before.get(now.path);
  return was && others.length === 1 && traced.length === before.size ? { now, was } : null;
}

/** Does nothing that others share with it count otherwise now? */
function isAlone({ path, trace: now }: Traced, was: LineTrace, traced: readonly Traced[]): boolean {
  if (JSON.stringify(now.sources) !== JSON.stringify(was.sources)) return false;
  const [sentences, sentencesBefore] = [sentencesOf(now), sentencesOf(was)];
  const holders = holdersOf(new Set([...now.lines, ...was.lines].filter((line) => line !== 0)), traced);
  const isOwn = (line: number) => (holders.get(line) ?? []).every((at) => traced[at]!.path === path);
  const lines = [...apart(new Set(now.lines), new Set(was.lines)), ...apart(sentences, sentencesBefore)];
  if (!lines.every((line) => line === 0 || isOwn(line))) return false;
  if (sentences.size === sentencesBefore.size) return true;
  return [...sharedWith(path, sentences, holders, traced)].every(([at, count]) => {
    const { size } = sentencesOf(traced[at]!.trace);
    return isOneArticle(count, sentences.size, size) === isOneArticle(count, sentencesBefore.size, size);
  });
}

/** Which clippings hold each of some lines, by their places, in order. */
function holdersOf(
  lines: ReadonlySet<number>,
  traced: readonly Traced[],
): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  // Most lines are none of these, and one look at a small table mostly tells so.
  const asked = new Uint8Array(SLOTS);
  for (const line of lines) asked[line & (SLOTS - 1)] = 1;
  traced.forEach(({ trace }, at) => {
    for (const line of trace.lines) {
      if (asked[line & (SLOTS - 1)] === 0 || !lines.has(line)) continue;
      const found = holders.get(line);
      if (!found) holders.set(line, [at]);
      else if (found.at(-1) !== at) found.push(at);
    }
  });
  return holders;
}

/** A power of two; a clipping has some fifty lines. */
const SLOTS = 1 << 12;

const apart = (a: ReadonlySet<number>, b: ReadonlySet<number>): readonly number[] => [
  ...[...a].filter((line) => !b.has(line)),
  ...[...b].filter((line) => !a.has(line)),
];

/** With how many of its sentences each other is held against it (`oneArticleEach`). */
function sharedWith(
  path: string,
  sentences: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
  traced: readonly Traced[],
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const line of sentences) {
    const all = holders.get(line)!.filter((at) => sentencesOf(traced[at]!.trace).has(line));
    const own = all.findIndex((at) => traced[at]!.path === path);
    for (const at of all.slice(Math.max(0, own - NEIGHBOURS), own + NEIGHBOURS + 1))
      if (at !== all[own]) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return shared;
}
