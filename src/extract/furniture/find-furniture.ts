import type {
  ClippingFurniture,
  FurnishedSource,
  Furniture,
  FurnitureLine,
  LineTrace,
} from "../../records/furniture.ts";
import { groupBySource, type SourceGroup } from "./by-source.ts";
import { LineKind } from "./line-kind.ts";
import { type FurnitureKind, isFurniture } from "./proof.ts";
import { siteOf } from "./site.ts";
import { blockOf } from "./trace.ts";

export interface Traced {
  readonly path: string;
  readonly trace: LineTrace;
}

/** The furniture of some clippings, with all that is needed to find it again when a few of them are others. */
export interface FoundFurniture {
  readonly furniture: Furniture;
  /** By path. */
  readonly traces: ReadonlyMap<string, LineTrace>;
  /** By their keys. */
  readonly groups: ReadonlyMap<string, SourceGroup>;
  /** Of one clipping among these; null: none. */
  readonly judge: (trace: LineTrace) => ClippingFurniture | null;
}

/**
 * The traces of all clippings → which of their lines are furniture of the page: what stands in many articles of one
 * source. A pure function of the set, in whatever order it comes; linear in the number of lines, but for a sort. A
 * clipping that does not say where it is from belongs to no source and is no witness: it may only be recognised by the
 * furniture of a known one.
 */
export function furnitureAmong(traced: readonly Traced[]): FoundFurniture {
  const inOrder = traced.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const groups = groupBySource(inOrder.map(({ trace }) => trace));
  const { sources, judge } = judgeIn(groups);
  const clippings = inOrder.flatMap(({ path, trace }): Furniture["clippings"] => {
    const found = judge(trace);
    return found ? [[path, found]] : [];
  });
  return {
    furniture: { sources, clippings },
    traces: new Map(inOrder.map(({ path, trace }) => [path, trace])),
    groups,
    judge,
  };
}

/** Whoever knows what the pages of each source repeat can judge a clipping by itself. */
export function judgeIn(
  groups: ReadonlyMap<string, SourceGroup>,
): Pick<FoundFurniture, "judge"> & Pick<Furniture, "sources"> {
  const keys = [...groups.keys()].sort();
  const places = new Map(keys.map((key, at) => [groups.get(key)!, at]));
  const sources = keys.map((key): FurnishedSource => {
    const { name, articles } = groups.get(key)!;
    return { name, articles };
  });
  const recognise = siteOf(keys.map((key) => groups.get(key)!));
  const judge = (trace: LineTrace): ClippingFurniture | null => {
    const site = trace.sources.length === 0 ? recognise(trace) : null;
    const own = site ? [site.group] : trace.sources.flatMap(({ key }) => groups.get(key) ?? []);
    const found = own.length === 0 ? null : furnitureOf(trace, own, places);
    if (!found || (found.own.lines.length === 0 && !site)) return null;
    const named = site && { name: site.group.name, blocks: site.lines.map((line) => blockOf(trace, line)) };
    return { ...found, own: { ...found.own, site: named } };
  };
  return { sources, judge };
}

function furnitureOf(
  trace: LineTrace,
  groups: readonly SourceGroup[],
  places: ReadonlyMap<SourceGroup, number>,
): ClippingFurniture {
  const best = trace.lines.map((line) => bestOf(line, groups));
  const extent = ownText(trace, best);
  const lines: FurnitureLine[] = [];
  const counts: [number, number][] = [];
  if (extent) {
    best.forEach((found, at) => {
      const kind = judged(trace.kinds[at]!);
      if (!found || !kind) return;
      const place = at < extent.first ? "before" : at > extent.last ? "behind" : "within";
      if (!isFurniture(found.count, found.group, kind, place === "within" ? "within" : "outside")) return;
      lines.push([blockOf(trace, at), kind, place]);
      counts.push([found.count, places.get(found.group)!]);
    });
  }
  return { own: { lines, site: null }, counts };
}

interface Found {
  readonly group: SourceGroup;
  readonly count: number;
}

/** The group of whose articles the greatest share holds the line. */
function bestOf(line: number, groups: readonly SourceGroup[]): Found | null {
  let best: Found | null = null;
  for (const group of groups) {
    const count = group.counts.get(line);
    if (count && (!best || count * best.group.articles > best.count * group.articles))
      best = { group, count };
  }
  return best;
}

/**
 * From the first to the last sentence of the text that is no furniture. Null: there is none, and what all of its
 * clippings share may be the article itself.
 */
function ownText(
  { kinds }: LineTrace,
  best: readonly (Found | null)[],
): { readonly first: number; readonly last: number } | null {
  const isOwn = (kind: number, at: number): boolean => {
    const found = best[at];
    if (judged(kind) !== "sentence") return false;
    return !found || !isFurniture(found.count, found.group, "sentence", "outside");
  };
  const first = kinds.findIndex(isOwn);
  return first < 0 ? null : { first, last: kinds.findLastIndex(isOwn) };
}

/** Only what would be shown is judged; the rest is dropped already, or a name or a date. */
function judged(kind: number): FurnitureKind | null {
  if (kind & LineKind.TITLE) return "title";
  if (!(kind & LineKind.TEXT)) return null;
  return kind & LineKind.SENTENCE ? "sentence" : "label";
}
