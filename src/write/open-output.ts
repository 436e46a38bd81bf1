import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { MANIFEST, type Manifest, parseManifest } from "./manifest.ts";

/** The output folder as the build finds it. */
export interface Output {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The manifest as it stands in the folder; null: there is none yet. */
  readonly printed: string | null;
  /** Sizes of all files in the folder, ours or not, by path below it. */
  readonly present: ReadonlyMap<string, number>;
}

/** Throws `ArchiveError` for a folder that has something in it and is not ours. */
export function openOutput(folder: string, files: Files): Output {
  const present = new Map(filesIn(folder, files).map(({ name, size }) => [name, size]));
  if (present.has(MANIFEST)) {
    const bytes = files.read(`${folder}/${MANIFEST}`);
    const manifest = parseManifest(bytes, `${folder}/${MANIFEST}`);
    return { folder, manifest, printed: Buffer.from(bytes).toString(), present };
  }
  const foreign = [...present.keys()].find((name) => !name.startsWith("."));
  if (foreign !== undefined) throw notOurs(folder, foreign);
  return { folder, manifest: { seeds: new Map(), files: new Map() }, printed: null, present };
}

function filesIn(folder: string, files: Files) {
  try {
    return files.exists(folder) ? files.list(folder) : [];
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new ArchiveError(
      "output-unreadable",
      `The output folder ${folder} could not be looked into: ${reasonOf(error)}.`,
      "Check that it is a folder and that you may read and write it, or choose another one with --output.",
      { cause: error },
    );
  }
}

function notOurs(folder: string, name: string): ArchiveError {
  return new ArchiveError(
    "output-not-ours",
    `The output folder ${folder} was not made by Clipfile and is not empty (${name} is in it), so nothing was written.`,
    "Choose an empty or new folder with --output, or empty this one.",
  );
}
