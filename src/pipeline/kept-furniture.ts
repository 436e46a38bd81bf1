import type { Remembered } from "../cache/remember.ts";
import type { SourceGroup } from "../extract/furniture/by-source.ts";
import { type FoundFurniture, judgeIn } from "../extract/furniture/find-furniture.ts";
import { LineKind } from "../extract/furniture/line-kind.ts";
import { sentencesOf } from "../extract/furniture/one-article.ts";
import type { Furniture, LineTrace } from "../records/furniture.ts";
import { LITTLE_ENDIAN, numbersOf, toBase64 } from "../relate/stories/pack.ts";

/** A clipping's trace, fetched only where somebody asks. */
export interface Traced {
  readonly path: string;
  readonly trace: Remembered<LineTrace>;
}

/** What was found among some clippings, as JSON can say it, and what tells whether another one changes any of it. */
export interface KeptFurniture {
  /** Numbers of another machine may lie the other way round: then they are of no use. */
  readonly littleEndian: boolean;
  /** Of each clipping, by path: path, digest of its trace, its sources as JSON. */
  readonly clippings: readonly string[];
  /** Columns of numbers as base64: lines of all clippings as `lineCodes` has them; of each where they end, and how many sentences. */
  readonly lines: string;
  readonly ends: string;
  readonly sentences: string;
  /** `counts`: a line and its count, a line and its count. */
  readonly groups: readonly (readonly [
    key: string,
    name: string,
    articles: number,
    counts: readonly number[],
  ])[];
  readonly found: Furniture["clippings"];
}

const CELLS = 3;
/** So many clippings may be others; each is held against all lines. */
const FEW = 6;

/** `traced`: the clippings among which it was found, by path. */
export function keptFurniture(
  { furniture, groups }: FoundFurniture,
  traced: readonly Traced[],
): KeptFurniture {
  const traces = traced.map(({ trace }) => trace.value());
  const lines = new Uint32Array(traces.reduce((sum, { lines }) => sum + lines.length, 0));
  const ends = new Uint32Array(traces.length);
  let filled = 0;
  traces.forEach((trace, at) => {
    for (const code of lineCodes(trace)) lines[filled++] = code;
    ends[at] = filled;
  });
  const sizes = traces.map((trace) => sentencesOf(trace).size);
  return {
    littleEndian: LITTLE_ENDIAN,
    clippings: traced.flatMap(({ path, trace }, at) => [path, trace.digest, printSources(traces[at]!)]),
    lines: toBase64(lines.subarray(0, filled)),
    ends: toBase64(ends),
    sentences: toBase64(Uint32Array.from(sizes)),
    groups: [...groups].map(([key, { name, articles, counts }]) => [key, name, articles, [...counts].flat()]),
    found: furniture.clippings,
  };
}

/**
 * What `renewFurniture` does with all traces at hand, for a program that has just begun and has only what the last one put down:
 * the furniture of nearly the same clippings, by path; null: it must be found anew. Where a few have other lines than they
 * had, of the same source, and every line that one has no more or has now stands in no other, then all that is counted of
 * lines is what it was, and only these are judged anew: none of the others is even fetched.
 */
export function renewedFrom(kept: KeptFurniture, traced: readonly Traced[]): Furniture | null {
  const changed = changedIn(kept, traced);
  if (!changed) return null;
  const lines = linesIn(kept);
  const isCounted = changed.every((one) => isAlone(one, changed, kept, lines));
  if (!isCounted) return null;
  const { sources, judge } = judgeIn(groupsIn(kept));
  const others = new Set(changed.map(({ path }) => path));
  const own = changed.flatMap(({ path, trace }): Furniture["clippings"] => {
    const found = judge(trace);
    return found ? [[path, found]] : [];
  });
  const clippings = [...kept.found.filter(([path]) => !others.has(path)), ...own];
  return { sources, clippings: clippings.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}

interface Changed {
  /** Its place among the clippings. */
  readonly at: number;
  readonly path: string;
  readonly trace: LineTrace;
}

/** Null: too many, or some came or went. */
function changedIn({ littleEndian, clippings }: KeptFurniture, traced: readonly Traced[]) {
  if (littleEndian !== LITTLE_ENDIAN || clippings.length !== CELLS * traced.length) return null;
  if (traced.some(({ path }, at) => clippings[CELLS * at] !== path)) return null;
  const changed = traced.flatMap(({ trace }, at) => (clippings[CELLS * at + 1] === trace.digest ? [] : [at]));
  if (changed.length > FEW) return null;
  return changed.map((at): Changed => ({ at, path: traced[at]!.path, trace: traced[at]!.trace.value() }));
}

interface Lines {
  readonly all: Uint32Array;
  readonly ends: Uint32Array;
  readonly sentences: Uint32Array;
}

const linesIn = ({ lines, ends, sentences }: KeptFurniture): Lines => ({
  all: numbersOf(lines),
  ends: numbersOf(ends),
  sentences: numbersOf(sentences),
});

/** Does nothing that others share with it count otherwise now? */
function isAlone(
  { at, trace }: Changed,
  changed: readonly Changed[],
  kept: KeptFurniture,
  lines: Lines,
): boolean {
  if (kept.clippings[CELLS * at + 2] !== printSources(trace)) return false;
  const now = new Set(lineCodes(trace));
  const was = new Set(lines.all.subarray(lines.ends[at - 1] ?? 0, lines.ends[at]));
  const moved = [...[...now].filter((code) => !was.has(code)), ...[...was].filter((code) => !now.has(code))];
  // With more or fewer sentences, others may be the same article no more.
  const sentences = sentencesOf(trace);
  const asked = sentences.size === lines.sentences[at] ? moved : [...moved, ...now];
  const digests = new Set(asked.map((code) => code >>> 1));
  const isHeld = (code: number) => digests.has(code >>> 1);
  const isHeldByChanged = changed.some((other) => other.at !== at && lineCodes(other.trace).some(isHeld));
  return !isHeldByChanged && !isHeldByOthers(at, digests, lines);
}

/** A power of two; a clipping has some fifty lines. */
const SLOTS = 1 << 12;

function isHeldByOthers(at: number, digests: ReadonlySet<number>, { all, ends }: Lines): boolean {
  // Most lines are none of these, and one look at a small table mostly tells so.
  const asked = new Uint8Array(SLOTS);
  for (const digest of digests) asked[digest & (SLOTS - 1)] = 1;
  const [from, to] = [ends[at - 1] ?? 0, ends[at]!];
  for (let i = 0; i < all.length; i++) {
    const digest = all[i]! >>> 1;
    if (asked[digest & (SLOTS - 1)] === 1 && (i < from || i >= to) && digests.has(digest)) return true;
  }
  return false;
}

/**
 * Of each line, but for those without words, 31 bits of its digest, and behind them whether it is a sentence of the text. Lines
 * of two clippings that meet in these only make more be found anew; that one line of a clipping becomes another which meets it
 * in them (one change in 2^31) goes unseen, and is seen when furniture is next found anew.
 */
function lineCodes({ lines, kinds }: LineTrace): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, isSentence] = [lines[at]!, (kinds[at]! & SENTENCE) === SENTENCE];
    if (line !== 0) codes.push((line % 2 ** 31) * 2 + (isSentence ? 1 : 0));
  }
  return codes;
}

const SENTENCE = LineKind.TEXT | LineKind.SENTENCE;

const printSources = ({ sources }: LineTrace): string => JSON.stringify(sources);

const groupsIn = ({ groups }: KeptFurniture): ReadonlyMap<string, SourceGroup> =>
  new Map(groups.map(([key, name, articles, counts]) => [key, { name, articles, counts: pairsOf(counts) }]));

function pairsOf(cells: readonly number[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < cells.length; at += 2) pairs.set(cells[at]!, cells[at + 1]!);
  return pairs;
}
