import type { LineTrace, TracedSource } from "../../records/furniture.ts";
import { oneArticleEach } from "./one-article.ts";

/** The clippings of one source, and in how many of its articles each line stands. */
export interface SourceGroup {
  readonly name: string;
  readonly articles: number;
  /** By digest; only of lines that stand in more than one. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Fewer articles of a source prove nothing about its pages. */
const LEAST_ARTICLES = 3;

/** Traces, in an order that does not depend on how the files came → sources by their key, with what their pages repeat. */
export function groupBySource(traces: readonly LineTrace[]): ReadonlyMap<string, SourceGroup> {
  const articles = oneArticleEach(traces);
  const repeated = repeatedLines(traces);
  const groups = new Map<string, SourceGroup>();
  for (const [key, members] of membersOf(traces)) {
    // Copies of one article come one after another, so the last one seen tells whether a line is new in it.
    const inOrder = members.toSorted((a, b) => articles[a.at]! - articles[b.at]! || a.at - b.at);
    const number = new Set(members.map(({ at }) => articles[at]!)).size;
    if (number < LEAST_ARTICLES) continue;
    const counts = countLines(
      inOrder.map(({ at }) => ({ article: articles[at]!, lines: traces[at]!.lines })),
      repeated,
    );
    groups.set(key, { name: nameOf(members), articles: number, counts });
  }
  return groups;
}

interface Member {
  readonly at: number;
  readonly source: TracedSource;
}

function membersOf(traces: readonly LineTrace[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>();
  traces.forEach(({ sources }, at) => {
    for (const source of sources) {
      const group = groups.get(source.key);
      if (group) group.push({ at, source });
      else groups.set(source.key, [{ at, source }]);
    }
  });
  return groups;
}

/** All that stands in two clippings at least: most lines of an archive stand in one, and need not be counted. */
function repeatedLines(traces: readonly LineTrace[]): ReadonlySet<number> {
  const all = new Float64Array(traces.reduce((sum, { lines }) => sum + lines.length, 0));
  let at = 0;
  for (const { lines } of traces) {
    all.set([...new Set(lines)], at);
    at += lines.length;
  }
  all.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < all.length; i++) if (all[i] === all[i - 1]) repeated.add(all[i]!);
  repeated.delete(0);
  return repeated;
}

function countLines(
  members: readonly { readonly article: number; readonly lines: readonly number[] }[],
  repeated: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { article, lines } of members) {
    for (const line of lines) {
      if (!repeated.has(line) || last.get(line) === article) continue;
      last.set(line, article);
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return counts;
}

/** The commonest spelling of the name; where only addresses are known, of these. */
function nameOf(members: readonly Member[]): string {
  const names = members.flatMap(({ source }) => source.name ?? []);
  const spellings = names.length > 0 ? names : members.flatMap(({ source }) => source.host ?? []);
  const counts = new Map<string, number>();
  for (const name of spellings) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}
