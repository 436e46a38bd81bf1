import { dirname, join, relative, sep } from "node:path";
import type { Config } from "../config.ts";

/** What is to be watched: where to begin, and what to leave out below it. */
export interface WatchedPlaces {
  /** Folders, absolute. */
  readonly roots: readonly string[];
  /** Of a path at or below a root: is a change there none of ours? */
  readonly ignores: (path: string) => boolean;
}

/** Folders of the owner's own knowledge beside the config, watched whole. */
const OWN_FOLDERS = ["corrections", "data"];
/** Beside the config: the config itself, tables, sidecars. */
const OWN_FILES = /\.(?:ya?ml|csv)$/i;

/**
 * The clippings, the templates, and what the owner keeps beside the config. Each is reached from the folder above
 * it, so that it is noticed when a folder goes and comes back; the rest of those folders, which may be somebody's
 * whole home, is not looked into.
 */
export function watchedPlaces(config: Config, ownTemplates: string): WatchedPlaces {
  const folders = [
    config.input,
    config.templates,
    ownTemplates,
    ...OWN_FOLDERS.map((name) => join(config.root, name)),
  ];
  const beside = [config.root, ...(config.file === null ? [] : [dirname(config.file)])];
  const roots = [...new Set([...beside, ...folders.map((folder) => dirname(folder))])];
  const outermost = roots.filter((root) => !roots.some((other) => other !== root && isWithin(other, root)));

  const ignores = (path: string) => {
    if (path === config.file) return false;
    if (isWithin(config.output, path)) return true;
    const folder = folders.find((candidate) => isWithin(candidate, path));
    if (folder !== undefined) return isHidden(relative(folder, path));
    const leadsToOne = [...folders, ...beside].some((candidate) => isWithin(path, candidate));
    return !leadsToOne && !(beside.includes(dirname(path)) && OWN_FILES.test(path));
  };
  return { roots: outermost, ignores };
}

/** Is the path the folder itself or below it? */
function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Something that editors and version control keep for themselves. */
const isHidden = (name: string): boolean => name.split(sep).some((part) => part.startsWith("."));
