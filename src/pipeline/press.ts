import { once } from "../again/once.ts";
import { digestOf, keyOf } from "../cache/key.ts";
import type { Files } from "../effects.ts";
import { indexSources, openSources, type SourceIndex } from "../knowledge/index-sources.ts";
import { loadSources, ownTexts, type SourcePlaces } from "../knowledge/load-sources.ts";
import { packSources } from "../knowledge/pack-sources.ts";

type Reading = Pick<Files, "read" | "exists">;

/** Papers, stations, sites and agencies, with a key for what was made with them. */
export interface Press {
  readonly key: string;
  readonly indexed: () => SourceIndex;
}

/**
 * The program's tables lie packed beside its bundle (`packs`, absolute): as long as they are what was packed, and the owner
 * adds none, none of their rows is read before somebody asks for it. Throws an ArchiveError (2) for a table that cannot be read.
 */
export function loadPress(files: Reading, places: SourcePlaces, packs: string | null): Press {
  const name = packName(files, places.own);
  const pack = places.sources === null && packs !== null ? `${packs}/${name}` : null;
  if (pack !== null && files.exists(pack))
    return {
      key: keyOf([name]),
      indexed: once(() => openSources(new TextDecoder().decode(files.read(pack)))),
    };
  const press = loadSources(files, places);
  const key = places.sources === null ? keyOf([name]) : keyOf([JSON.stringify(press)]);
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
