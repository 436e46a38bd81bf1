import { statSync } from "node:fs";

/** How something on the disk looks: equal look, nothing was done to it. Empty: nothing is there, or it cannot be looked at. */
export function lookOf(path: string): string {
  const found = stateOf(path);
  return found ? `${found.ino} ${found.size} ${found.ctimeMs}` : "";
}

/** Null: it is no file with something in it, as one is not that is only about to be written. */
export function lookOfWritten(path: string): string | null {
  const found = stateOf(path);
  return found?.isFile() && found.size > 0 ? `${found.ino} ${found.size} ${found.ctimeMs}` : null;
}

function stateOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
