import type { Kept } from "../cache/shelves.ts";
import type { Store } from "../cache/store.ts";
import type { Config } from "../config.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Effects, Files } from "../effects.ts";
import { NO_FURNITURE } from "../extract/furniture/claims.ts";
import { findSeeds } from "../read/find-seeds.ts";
import type { OwnersWord } from "../records/owners-word.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { errandsIn } from "./errands.ts";
import { partOf } from "./files-once.ts";

/**
 * What a machine worked out of some clippings, for a build on another: a line of JSON for each file. They are values for the
 * store and nothing else, so a build with them is that without, only quicker.
 */
interface Record {
  readonly clipfile: typeof FORMAT;
  /** `Program.code` of the program that made it: to another one it says nothing. */
  readonly code: string;
  readonly path: string;
  readonly made: readonly (readonly [shelf: string, key: string, digest: string, base64: string])[];
}

/** Goes up when the shape changes. */
const FORMAT = 1;

const NO_WORD: OwnersWord = { sidecar: null, table: null, corrections: [] };

/**
 * Looks at clippings, each alone: where a file lies → its line; null: there is no such clipping. What the owner says beside
 * a clipping, and which of its lines are furniture, is not known here; what hangs on that is worked out by the build. Throws
 * a system error for a file that cannot be read.
 */
export function recorder(
  config: Config,
  { files, program }: Pick<Effects, "files" | "program">,
): (place: string) => string | null {
  const { errand } = errandsIn({ config, program, without: [], store: "" });
  const seeds = new Map(findSeeds(config, files).seeds.map((seed) => [`${config.input}/${seed.name}`, seed]));
  return (place) => {
    const file = seeds.get(place);
    if (!file) return null;
    const known = { place, word: NO_WORD, furniture: NO_FURNITURE, given: [] };
    const { sha256, parts, made } = errand({ ...known, seed: file, sha256: null, until: "parts" });
    const articles = parts === 1 ? [file] : Array.from({ length: parts }, (_, at) => partOf(file, at + 1));
    const rest = articles.flatMap((seed) =>
      STAGES.flatMap((until) => errand({ ...known, seed, sha256, until }).made),
    );
    return printRecord(program.code, file.path, [...made, ...rest]);
  };
}

const STAGES = ["trace", "examine"] as const;

function printRecord(code: string, path: string, made: readonly Kept[]): string {
  const rows = made.map(({ shelf, key, digest, bytes }) => [
    shelf,
    key,
    digest,
    Buffer.from(bytes).toString("base64"),
  ]);
  return `${JSON.stringify({ clipfile: FORMAT, code, path, made: rows })}\n`;
}

/** Puts records of other machines into the store. `paths`: absolute. Throws `records-unreadable`, naming file and line. */
export function takeRecords(
  paths: readonly string[],
  files: Pick<Files, "read">,
  store: Store,
  code: string,
): void {
  for (const path of paths) {
    const lines = Buffer.from(bytesOf(path, files)).toString().split("\n");
    for (const [at, line] of lines.entries())
      if (line !== "") store.accept(valuesIn(line, `${path}:${at + 1}`, code));
  }
}

function bytesOf(path: string, files: Pick<Files, "read">): Uint8Array {
  try {
    return files.read(path);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw unreadable(`${path} could not be read: ${reasonOf(error)}.`);
  }
}

function valuesIn(line: string, place: string, code: string): readonly Kept[] {
  const record = parsed(line);
  if (record?.clipfile !== FORMAT || !Array.isArray(record.made))
    throw unreadable(`${place} is no record of a clipping.`);
  if (record.code !== code) throw unreadable(`${place} was made by another version of Clipfile.`);
  return record.made.map(([shelf, key, digest, base64]) => ({
    shelf,
    key,
    digest,
    bytes: Buffer.from(base64, "base64"),
  }));
}

function parsed(line: string): Record | null {
  try {
    return JSON.parse(line) as Record | null;
  } catch {
    return null;
  }
}

function unreadable(message: string): ArchiveError {
  return new ArchiveError(
    "records-unreadable",
    message,
    "Make the records again with `clipfile extract` of this version, or build without --records.",
    { exitCode: 2 },
  );
}
