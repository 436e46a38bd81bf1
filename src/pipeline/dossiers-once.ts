import type { Dossier } from "../records/dossier.ts";

/**
 * A clipping is shown on many pages, and what other clippings say of its day is weighed anew whenever its dossier is
 * made: those asked for last are kept, so many `bytes` of clippings.
 */
export function dossiersOnce(make: (path: string) => Dossier, bytes: number): (path: string) => Dossier {
  const kept = new Map<string, Dossier>();
  let room = bytes;
  const keep = (path: string, dossier: Dossier) => {
    kept.set(path, dossier);
    room -= dossier.clipping.bytes;
    for (const [oldest, { clipping }] of kept) {
      if (room >= 0) return;
      kept.delete(oldest);
      room += clipping.bytes;
    }
  };
  return (path) => {
    const dossier = kept.get(path);
    if (dossier === undefined) {
      const made = make(path);
      keep(path, made);
      return made;
    }
    kept.delete(path); // the last to be used is the last to go
    kept.set(path, dossier);
    return dossier;
  };
}
