import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";
import type { FoundFile } from "../effects.ts";
import { byCodePoints } from "./order.ts";

/** `Files.list`. Real folders are walked first and links after them, so that a loop of links ends. */
export function listFiles(folder: string): readonly FoundFile[] {
  const walk: Walk = { folder, entered: new Set(), found: [], links: [] };
  enter(walk, "", realpathSync.native(folder));
  while (walk.links.length > 0) {
    const [link] = walk.links.sort(byCodePoints).splice(0, 1);
    enter(walk, `${link}/`, realpathSync.native(`${folder}/${link}`));
  }
  walk.found.sort((a, b) => byCodePoints(a.name, b.name));
  // Names that are no UTF-8 are all read with U+FFFD for what they hold, so two of them may look the same.
  return walk.found.filter((file, at) => file.name !== walk.found[at - 1]?.name);
}

interface Walk {
  readonly folder: string;
  /** Real paths of the folders that were entered. */
  readonly entered: Set<string>;
  readonly found: FoundFile[];
  /** Links to folders, not followed yet. */
  readonly links: string[];
}

/** `prefix` is the folder's name as the owner sees it, with a `/` at its end; `real` its real path. */
function enter(walk: Walk, prefix: string, real: string): void {
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    const name = prefix + entry.name;
    if (!entry.isDirectory()) meet(walk, name, entry);
    else if (!entry.name.startsWith(".")) enter(walk, `${name}/`, real + sep + entry.name);
  }
}

function meet(walk: Walk, name: string, entry: Dirent): void {
  const stats = statOf(`${walk.folder}/${name}`);
  if (stats?.isDirectory()) {
    if (!entry.name.startsWith(".")) walk.links.push(name);
  } else if (!stats || stats.isFile()) {
    // The time of status change, not that of content: nothing can set it back, not even `cp -p` or `touch -d`.
    walk.found.push({ name, size: stats?.size ?? 0, changed: stats?.ctimeMs ?? 0 });
  }
}

/** Undefined for what is not there or cannot be looked at: reading it will say why. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
