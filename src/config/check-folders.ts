import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Config } from "../config.ts";
import { isSystemError } from "../effects/system-error.ts";
import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";

/**
 * A site must not be written over what it is made from, nor into it, where the next build would read it or watch mode
 * would never come to rest. Links are followed first. Throws an ArchiveError (2) with the two folders.
 */
export function checkFolders(
  config: Pick<Config, "root" | "input" | "output" | "templates">,
  home: string | null,
  files: Pick<Files, "realPath">,
): void {
  const real = (path: string) => realPlace(path, files);
  const [root, input, output, templates] = [config.root, config.input, config.output, config.templates].map(
    real,
  );
  const named = (path: string) => shown(config.root, path);
  const clash = (sentence: string) => new ArchiveError("folders-nested", sentence, CURE, { exitCode: 2 });
  const site = named(config.output);
  if (input === output) throw clash(`The clippings and the site cannot both be in ${site}.`);
  if (isInside(output!, input!))
    throw clash(`The site in ${site} would be in the folder of the clippings, ${named(config.input)}.`);
  if (isInside(input!, output!))
    throw clash(`The clippings in ${named(config.input)} are in the folder of the site, ${site}.`);
  if (holds(output!, templates!))
    throw clash(`The templates in ${named(config.templates)} are in the folder of the site, ${site}.`);
  if (isInside(output!, templates!))
    throw clash(`The site in ${site} would be in the folder of the templates, ${named(config.templates)}.`);
  if (holds(output!, root!))
    throw clash(`The folder of the site, ${site}, holds the one that everything else is in.`);
  if (home !== null && holds(output!, real(home)))
    throw clash(`The folder of the site, ${site}, holds Clipfile itself.`);
}

const CURE = "Give the site a folder of its own with --output, or with `output:` in the settings.";

function isInside(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function holds(outer: string, inner: string): boolean {
  return outer === inner || isInside(inner, outer);
}

/** Without links; of what does not exist yet, as far as it does. */
function realPlace(path: string, files: Pick<Files, "realPath">): string {
  try {
    return files.realPath(path);
  } catch (error) {
    if (!isSystemError(error) || dirname(path) === path) return path;
    return join(realPlace(dirname(path), files), basename(path));
  }
}

/** As the owner would type it; the folder itself and one far from it in full. */
function shown(root: string, path: string): string {
  const way = relative(root, path).split(sep).join("/");
  return way === "" || way.startsWith("../..") ? path : way;
}
