import type { KnownSource, PressKind } from "../records/knowledge.ts";
import { listOf, wordIn } from "./cells.ts";
import { houseKey, newHouseKey } from "./house-key.ts";
import { type Columns, type Row, readTable, wrongRow } from "./read-table.ts";

type Column = "name" | "aliases" | "loose" | "signatures" | "domain" | "country" | "kind" | "note";

const COLUMNS: Columns<Column> = {
  all: ["name", "aliases", "loose", "signatures", "domain", "country", "kind", "note"],
  needed: ["name"],
};

const PRESS_KINDS: readonly PressKind[] = [
  "newspaper",
  "broadcaster",
  "magazine",
  "site",
  "portal",
  "aggregator",
  "agency",
  "photo",
  "press-release",
  "publisher",
];

/** A source and where its row stands. */
export interface PlacedSource extends KnownSource {
  readonly shown: string;
  readonly line: number;
}

/** The rows of a table of papers, stations, sites and agencies. Throws an ArchiveError (2) with the line of a wrong row. */
export function readSources(text: string, shown: string): readonly PlacedSource[] {
  return readTable(text, shown, COLUMNS).map((row) => sourceOf(row, shown));
}

function sourceOf({ line, cells }: Row<Column>, shown: string): PlacedSource {
  const { name, country, kind } = cells;
  if (newHouseKey(name) === "")
    throw wrongRow(shown, line, `has the name "${name}", in which no letter is`, NAME);
  if (country !== "" && !/^[A-Z]{2}$/.test(country))
    throw wrongRow(shown, line, `has the country "${country}", which is no code of one`, COUNTRY);
  const domains = listOf(cells.domain);
  const wrong = domains.find((domain) => !DOMAIN.test(domain));
  if (wrong !== undefined) throw wrongRow(shown, line, `has the domain "${wrong}", which is none`, HOST);
  return {
    name,
    aliases: listOf(cells.aliases),
    loose: listOf(cells.loose),
    signatures: listOf(cells.signatures),
    domains,
    country: country === "" ? null : country,
    kind: kind === "" ? null : wordIn(kind, PRESS_KINDS, { shown, line, column: "kind" }),
    shown,
    line,
  };
}

const DOMAIN = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

const NAME = "Write the name as papers print it.";
const COUNTRY = "Write two capitals (ISO 3166), such as IE, or leave it empty.";
const HOST =
  "Write it in small letters, without https:// and www: clarion.example. Put a semicolon between two.";

/**
 * The program's rows, and the owner's added to them. A row of the owner's takes the place of ours with the same name (of
 * those with the same country, where it says one), and a name or domain that it claims is ours no more. Throws an
 * ArchiveError (2) where two rows of the owner's claim one name or domain.
 */
export function mergeSources(
  program: readonly PlacedSource[],
  owner: readonly PlacedSource[],
): readonly PlacedSource[] {
  if (owner.length === 0) return program;
  if (owner.length === 0) return program;
  const left = replacing(owner);
  return [...program.flatMap((row) => left(row) ?? []), ...owner];
}

/** What is left of a row of the program's beside the owner's; null: nothing. Throws as `mergeSources` does. */
export function replacing(owner: readonly PlacedSource[]): <Row extends KnownSource>(row: Row) => Row | null {
  const claimed = claimsOf(owner);
  const isClaimed = (name: string) => claimed.has(houseKey(name));
  const domains = new Set(owner.flatMap((row) => row.domains));
  return (row) => {
    if (owner.some((theirs) => replaces(theirs, row))) return null;
    return {
      ...row,
      aliases: row.aliases.filter((name) => !isClaimed(name)),
      loose: isClaimed(row.name) ? [...row.loose, row.name] : row.loose,
      signatures: row.signatures.filter((name) => !isClaimed(name)),
      domains: row.domains.filter((domain) => !domains.has(domain)),
    };
  };
}

const replaces = (theirs: KnownSource, ours: KnownSource): boolean =>
  houseKey(theirs.name) === houseKey(ours.name) &&
  (theirs.country === null || theirs.country === ours.country);

/** Names that are one row's alone, with the row. Throws an ArchiveError (2) for one that two rows claim. */
function claimsOf(rows: readonly PlacedSource[]): ReadonlyMap<string, PlacedSource> {
  const claims = new Map<string, PlacedSource>();
  const domains = new Map<string, PlacedSource>();
  for (const row of rows) {
    for (const name of strictNames(row)) claim(claims, houseKey(name), row, name, SHARED);
    for (const domain of row.domains) claim(domains, domain, row, domain, TWICE);
  }
  return claims;
}

function claim(
  claims: Map<string, PlacedSource>,
  key: string,
  row: PlacedSource,
  said: string,
  hint: string,
): void {
  const other = claims.get(key);
  if (other && other !== row)
    throw wrongRow(row.shown, row.line, `claims "${said}", as ${other.shown}:${other.line} does`, hint);
  claims.set(key, row);
}

const SHARED = "A name that several have stands under loose in each of their rows.";
const TWICE = "A domain is one source's only: take it out of one of the two rows.";

/** Names that are a row's alone. */
export function strictNames({ name, aliases, loose, signatures }: KnownSource): readonly string[] {
  if (loose.length === 0) return [name, ...aliases, ...signatures];
  const shared = new Set(loose.map(houseKey));
  return [name, ...aliases, ...signatures].filter((one) => !shared.has(houseKey(one)));
}
