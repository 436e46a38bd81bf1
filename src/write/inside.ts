import type { Files } from "../effects.ts";
import { ArchiveError } from "../report/archive-error.ts";

/**
 * A path below the output folder, in its one plain spelling: no step up, no root, no back slash, no drive, and no
 * hidden folder (hidden folders are the owner's: `.git`).
 */
export function isPlainPath(path: string): boolean {
  return !/[\\:\0]|^$|^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:$|\/)|(?:^|\/)\.[^/]*\//.test(path);
}

/**
 * A check that a folder of the output really lies in it: a link that leads out of it would have us write or delete
 * somewhere else. The output folder itself may be a link. Throws `ArchiveError`.
 */
export function insideCheck(output: string, files: Files): (folder: string) => void {
  const checked = new Set<string>(["."]);
  const real = files.exists(output) ? files.realPath(output) : output;
  return function check(folder: string): void {
    if (checked.has(folder)) return;
    const above = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : ".";
    check(above);
    const path = `${output}/${folder}`;
    if (files.exists(path) && folded(files.realPath(path)) !== folded(`${real}/${folder}`)) {
      throw new ArchiveError(
        "output-leads-out",
        `${path} is a link that leads out of the output folder, so nothing was written through it.`,
        "Remove the link, or choose another output folder.",
      );
    }
    checked.add(folder);
  };
}

/** As disks compare names that do not tell upper from lower case. */
export function folded(path: string): string {
  return PLAIN.test(path) ? path : path.replaceAll("\\", "/").normalize("NFC").toLowerCase();
}

/** Most are, and this is asked for every page. */
const PLAIN = /^[a-z0-9_./-]*$/;
