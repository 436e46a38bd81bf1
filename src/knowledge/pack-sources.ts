import type { KnownSource } from "../records/knowledge.ts";
import { newHouseKey } from "./house-key.ts";
import { type SortedLines, sortedLines, sortedText, startsOf } from "./sorted-lines.ts";
import { strictNames } from "./sources.ts";

/** A pack, opened: rows are numbers until one is asked for. */
export interface SourcePack {
  /** Key of a name → the row whose own it is, and those that share it: `12;`, `;4;17`. */
  readonly names: SortedLines;
  readonly signatures: SortedLines;
  readonly domains: SortedLines;
  /** With what letters the keys of names and the signatures begin. */
  readonly openings: ReadonlySet<string>;
  readonly row: (number: number) => KnownSource;
}

/** So many first letters of a name tell that it is none of a table. */
export const OPENING = 3;

/**
 * A table of sources as one text that is searched as it lies: a much larger table then costs a start nothing for each row.
 * Where two rows claim one thing, the first of them has it.
 */
export function packSources(sources: readonly KnownSource[]): string {
  const own = new Map<string, number>();
  const shared = new Map<string, number[]>();
  const signatures = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const [row, source] of sources.entries()) {
    for (const name of strictNames(source)) setNew(own, newHouseKey(name), row);
    for (const name of source.loose) {
      const key = newHouseKey(name);
      shared.set(key, [...(shared.get(key) ?? []), row]);
    }
    for (const signature of source.signatures) setNew(signatures, signature, String(row));
    for (const domain of source.domains) setNew(domains, domain, String(row));
  }
  const keys = [...new Set([...own.keys(), ...shared.keys()])];
  const names = new Map(keys.map((key) => [key, [own.get(key) ?? "", ...(shared.get(key) ?? [])].join(";")]));
  const openings = [...keys, ...signatures.keys()].map((name) => name.slice(0, OPENING).toLowerCase());
  return [
    sources.map((source) => `${JSON.stringify(cellsOf(source))}\n`).join(""),
    ...[names, signatures, domains].map(sortedText),
    [...new Set(openings)].join("\t"),
  ].join(PART);
}

/** Stands in no text of JSON, and between words in no name of a house. */
const PART = "\f";

const cellsOf = (source: KnownSource) =>
  [
    source.name,
    source.aliases,
    source.loose,
    source.signatures,
    source.domains,
    source.country,
    source.kind,
  ] as const;

/** Of the same row it is the same object each time. */
export function openPack(pack: string): SourcePack {
  const [rows = "", names = "", signatures = "", domains = "", openings = ""] = pack.split(PART);
  const known: KnownSource[] = [];
  let starts: readonly number[] | null = null;
  return {
    names: sortedLines(names),
    signatures: sortedLines(signatures),
    domains: sortedLines(domains),
    openings: new Set(openings.split("\t")),
    row(number) {
      starts ??= startsOf(rows);
      known[number] ??= sourceIn(rows.slice(starts[number], starts[number + 1]));
      return known[number];
    },
  };
}

function sourceIn(line: string): KnownSource {
  const [name, aliases, loose, signatures, domains, country, kind] = JSON.parse(line) as ReturnType<
    typeof cellsOf
  >;
  return { name, aliases, loose, signatures, domains, country, kind };
}

function setNew<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
