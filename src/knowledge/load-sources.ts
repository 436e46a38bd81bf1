import type { Files } from "../effects.ts";
import type { KnownSource } from "../records/knowledge.ts";
import { tableTexts } from "./load-knowledge.ts";
import { mergeSources, type PlacedSource, readSources } from "./sources.ts";

/** Where the tables of sources are, absolute; `sources` null: the owner has none. */
export interface SourcePlaces {
  /** Folder of the program's own tables. */
  readonly own: string;
  /** Folder from which the owner's table is named in messages. */
  readonly root: string;
  readonly sources: string | null;
}

const OWN = ["agencies.csv", "outlets.csv"] as const;

/** What stands in the program's tables. */
export const ownTexts = (files: Pick<Files, "read" | "exists">, own: string): readonly string[] =>
  OWN.map((name) => tableTexts(files, { own, root: own }).own(name).text);

/** The rows of the owner's table. */
export const ownerRows = (
  files: Pick<Files, "read" | "exists">,
  places: SourcePlaces,
): readonly PlacedSource[] => readOwners(tableTexts(files, places).owners, places);

/**
 * The papers, stations, sites and agencies that the program's tables and the owner's name. Agencies come first: of
 * two with one name it is the agency. Throws an ArchiveError (2), with table, line and cure, for a table that cannot be
 * read or a row that cannot be meant.
 */
export function loadSources(
  files: Pick<Files, "read" | "exists">,
  places: SourcePlaces,
): readonly KnownSource[] {
  const { own, owners } = tableTexts(files, places);
  const program = OWN.map(own).flatMap(({ text, shown }) => readSources(text, shown));
  return mergeSources(program, readOwners(owners, places)).map(({ shown: _, line: __, ...source }) => source);
}

function readOwners(
  owners: ReturnType<typeof tableTexts>["owners"],
  { sources }: SourcePlaces,
): readonly PlacedSource[] {
  const { text, shown } = owners(sources);
  return readSources(text, shown);
}
