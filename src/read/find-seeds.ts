import { join, relative, sep } from "node:path";
import type { Config } from "../config.ts";
import { byCodePoints } from "../effects/order.ts";
import { isSystemError, reasonOf } from "../effects/system-error.ts";
import type { Files, FoundFile } from "../effects.ts";
import type { SeedFile } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import { ArchiveError } from "../report/archive-error.ts";
import { problem } from "../report/catalogue.ts";
import { formats } from "./formats/index.ts";

export interface FoundSeeds {
  readonly seeds: readonly SeedFile[];
  /** In order; path and name as of a clipping. */
  readonly sidecars: readonly Pick<SeedFile, "path" | "name">[];
  /** Of files that are not read: their kind is not known. */
  readonly problems: readonly Problem[];
}

/**
 * The clippings of the input folder and all folders in it, in the order of code points of their names. Hidden files,
 * sidecars and what programs leave lying about are passed over in silence. Throws an ArchiveError where there is no
 * such folder.
 */
export function findSeeds(config: Pick<Config, "root" | "input">, files: Pick<Files, "list">): FoundSeeds {
  const seeds: SeedFile[] = [];
  const problems: Problem[] = [];
  const found = [...listInput(config, files)].sort((a, b) => byCodePoints(a.name, b.name));
  const sidecars = found
    .filter(({ name }) => isSidecar(name))
    .map(({ name }) => ({ path: shown(config.root, join(config.input, name)), name }));
  for (const file of found.filter(({ name }) => !isPassedOver(name))) {
    const seed = seedOf(file, config);
    if (seed.format === null)
      problems.push(problem("file-kind-unknown", seed.path, { name: baseOf(file.name), known: KNOWN }));
    else seeds.push(seed as SeedFile);
  }
  return { seeds, sidecars, problems };
}

/** A file, and the clipping that it is; of a kind that nobody knows, none. */
type Seed = Omit<SeedFile, "format"> & { readonly format: string | null };

/** Of each file that was found: where it lies, and what it is. Of the very same file the very same is said. */
const known = new WeakMap<FoundFile, { readonly place: string; readonly seed: Seed }>();

function seedOf(file: FoundFile, { root, input }: Pick<Config, "root" | "input">): Seed {
  const place = `${root}\n${input}`;
  const found = known.get(file);
  if (found?.place === place) return found.seed;
  const { name, size, changed } = file;
  const seed = { path: shown(root, join(input, name)), name, format: formatOf(name), size, changed };
  known.set(file, { place, seed });
  return seed;
}

/** Would a file of this name, in the input folder, be read as a clipping? */
export const isSeedName = (name: string): boolean => !isPassedOver(name) && formatOf(name) !== null;

const BY_EXTENSION = new Map(
  formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** For a message: `.txt, .text, .md, .markdown`. */
export const KNOWN = [...BY_EXTENSION.keys()].map((extension) => `.${extension}`).join(", ");

function formatOf(name: string): string | null {
  const [, extension, packed] = /.\.([^.]+?)(\.gz)?$/i.exec(baseOf(name)) ?? [];
  const format = extension === undefined ? undefined : BY_EXTENSION.get(extension.toLowerCase());
  return format === undefined || (packed && !format.packed) ? null : format.name;
}

/** `.git/`, `.DS_Store`, `strike.meta.yaml`, `strike.txt~`, `~$strike.docx`, `Thumbs.db`, and `README`. */
const PASSED_OVER =
  /(?:^|\/)\.|\.meta\.ya?ml$|~$|(?:^|\/)(?:~\$[^/]*|thumbs\.db|desktop\.ini|metadata\.csv|readme)$/i;

/** `strike.meta.yaml`, in no hidden folder. */
const isSidecar = (name: string): boolean => /[^/]\.meta\.ya?ml$/i.test(name) && !/(?:^|\/)\./.test(name);

function isPassedOver(name: string): boolean {
  return PASSED_OVER.test(name);
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** As the owner would type it from the folder of the config. */
function shown(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

function listInput(
  { root, input }: Pick<Config, "root" | "input">,
  files: Pick<Files, "list">,
): readonly FoundFile[] {
  try {
    return files.list(input);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw cannotList(shown(root, input) || ".", error.code, reasonOf(error), error);
  }
}

function cannotList(folder: string, code: string, reason: string, cause: unknown): ArchiveError {
  if (code === "ENOENT") {
    const hint = "Make it and put your clippings into it, or name another folder with --input.";
    return new ArchiveError("input-missing", `There is no folder ${folder} to read clippings from.`, hint, {
      cause,
    });
  }
  if (code === "ENOTDIR") {
    const hint = "Name the folder that the file is in with --input.";
    return new ArchiveError(
      "input-missing",
      `${folder} is a file, but clippings are read from a folder.`,
      hint,
      { cause },
    );
  }
  const hint = "Check that you may open it and the folders in it.";
  return new ArchiveError("input-unreadable", `The folder ${folder} could not be read: ${reason}.`, hint, {
    cause,
  });
}
