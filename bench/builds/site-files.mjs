import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How much a site is: `files`, `bytes`, and the names of those `written` since a time (milliseconds since 1970). */
export function siteFiles(folder, since) {
  const site = { files: 0, bytes: 0, written: [] };
  for (const name of filesBelow(folder)) {
    const { size, ctimeMs } = statSync(join(folder, name));
    site.files += 1;
    site.bytes += size;
    if (ctimeMs >= since) site.written.push(name);
  }
  return site;
}

export function* filesBelow(folder, below = "") {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(folder, name);
    else yield name;
  }
}
