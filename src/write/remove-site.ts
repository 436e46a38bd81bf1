import { hash } from "node:crypto";
import type { Files } from "../effects.ts";
import { changesTo } from "./changes.ts";
import { type Entry, MANIFEST, PENDING, printManifest } from "./manifest.ts";
import { openOutput } from "./open-output.ts";

/** What became of a site that was taken away. */
export interface RemovedSite {
  readonly deleted: number;
  /** Files that we wrote and somebody changed since: they stay. Paths below the output folder, in order. */
  readonly changed: readonly string[];
}

/**
 * Removes the files of a site, as its manifest has them, and the manifest. What others put beside them stays, and so
 * does a file that is no longer as we wrote it. Throws `ArchiveError`: the folder is not ours.
 */
export function removeSite(folder: string, files: Files): RemovedSite {
  const output = openOutput(folder, files);
  const { manifest, present } = output;
  if (manifest.files.size === 0 && !present.has(MANIFEST)) return { deleted: 0, changed: [] };
  const changes = changesTo(output, files);
  const left = new Map<string, Entry>();
  for (const [path, entry] of manifest.files) {
    if (!present.has(path)) continue;
    if (isAsWritten(entry, files.read(`${folder}/${path}`))) changes.remove(path);
    else left.set(path, entry);
  }
  for (const path of [...present.keys()]) if (files.isLeftover(path)) changes.remove(path);
  const { deleted } = changes.count();
  if (left.size > 0) changes.putManifest(printManifest({ seeds: manifest.seeds, files: left }));
  else for (const own of [MANIFEST, PENDING]) changes.remove(own);
  return { deleted, changed: [...left.keys()] };
}

/** A file that a build was about to write when it was killed is ours whatever it holds. */
function isAsWritten({ sha256 }: Entry, bytes: Uint8Array): boolean {
  return sha256 === null || hash("sha256", bytes, "hex") === sha256;
}
