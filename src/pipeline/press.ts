import { once } from "../again/once.ts";
import { digestOf, keyOf } from "../cache/key.ts";
import type { Files } from "../effects.ts";
import { indexSources, type SourceIndex } from "../knowledge/index-sources.ts";
import { joinSources } from "../knowledge/joined-sources.ts";
import { loadSources, ownerRows, ownTexts, type SourcePlaces } from "../knowledge/load-sources.ts";
import { packSources } from "../knowledge/pack-sources.ts";

type Reading = Pick<Files, "read" | "exists">;

/** Papers, stations, sites and agencies, with a key for what was made with them. */
export interface Press {
  readonly key: string;
  readonly indexed: () => SourceIndex;
}

/**
 * The program's tables lie packed beside its bundle (`packs`, absolute): as long as they are what was packed, none
 * of their rows is read before somebody asks for it. Throws an ArchiveError (2) for a table that cannot be read.
 */
export function loadPress(files: Reading, places: SourcePlaces, packs: string | null): Press {
  const name = packName(files, places.own);
  const pack = packs === null ? null : `${packs}/${name}`;
  const owner = ownerRows(files, places);
  const key = keyOf([name, JSON.stringify(owner.map(({ shown: _, line: __, ...source }) => source))]);
  if (pack !== null && files.exists(pack))
    return { key, indexed: once(joinSources(() => new TextDecoder().decode(files.read(pack)), owner)) };
  const press = loadSources(files, places);
  return { key, indexed: once(() => indexSources(press)) };
}

/** The program's own tables as they lie beside its bundle: the name of the file and what is in it. */
export const packPress = (files: Reading, own: string): readonly [name: string, text: string] => [
  packName(files, own),
  packSources(loadSources(files, { own, root: own, sources: null })),
];

/** Tables that change have another. */
const packName = (files: Reading, own: string): string =>
  `sources-${digestOf(ownTexts(files, own).join("\f"))}.pack`;
