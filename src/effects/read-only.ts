import type { Files } from "../effects.ts";

/** The same files, none of which can be changed: for a call that promises to write nothing. */
export function readOnly(files: Files): Files {
  return { ...files, write: refuse, append: refuse, remove: refuse, lock: refuse };
}

/** As a disk that is read only answers, so that whoever can do without goes on without. */
function refuse(path: string): never {
  throw Object.assign(new Error(`EROFS: read-only file system, open '${path}'`), {
    code: "EROFS",
    errno: -30,
    syscall: "open",
    path,
  });
}
