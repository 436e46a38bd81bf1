import { posix } from "node:path";
import { isSameLook } from "../effects/same-look.ts";
import type { Files, Look } from "../effects.ts";
import { changesTo } from "./changes.ts";
import { MANIFEST, PENDING, printManifest, rowsKept } from "./manifest.ts";
import type { Output } from "./open-output.ts";

/**
 * Knows the output folder from one build to the next, for a program that builds again and again: it need not be looked
 * through, and what became of it is told when there is time. Until then the list of what is pending tells the next build
 * what not to believe.
 */
export interface OutputKeeper {
  /** As it was left; null: it is not known, or somebody else was there. It is nobody's until it is given back. */
  take(folder: string, files: Pick<Files, "look">): Output | null;
  /** `isTold`: the manifest says what is there. */
  give(output: Output, state: { readonly isTold: boolean }, files: Pick<Files, "look">): void;
  /** Writes the manifest, if it does not say yet what is there. Throws as writing does. */
  settle(files: Files): void;
}

interface Kept {
  readonly output: Output;
  readonly isTold: boolean;
  /** Of each folder, and of the two lists, what was seen of it last. */
  readonly looks: ReadonlyMap<string, Look | null>;
}

export function keepOutput(): OutputKeeper {
  let kept: Kept | null = null;
  const give: OutputKeeper["give"] = (output, { isTold }, files) => {
    const looks = [...foldersOf(output), `/${MANIFEST}`, `/${PENDING}`].map(
      (name) => [output.folder + name, files.look(output.folder + name)] as const,
    );
    kept = { output, isTold, looks: new Map(looks) };
  };
  const take = (folder: string, files: Pick<Files, "look">): Output | null => {
    const known = kept;
    kept = null;
    return known?.output.folder === folder && isAsLeft(known, files) ? known.output : null;
  };
  return {
    take,
    give,
    settle(files) {
      if (!kept || kept.isTold) return;
      const output = take(kept.output.folder, files);
      if (!output) return;
      changesTo(output, files).putManifest(printManifest(output.manifest, rowsKept));
      give({ ...output, pending: new Set() }, { isTold: true }, files);
    },
  };
}

/** A file that came, went or was put in the place of another is seen by its folder. */
const isAsLeft = ({ looks }: Kept, files: Pick<Files, "look">): boolean =>
  [...looks].every(([path, look]) => isSameLook(files.look(path), look));

/** `/articles`, and the folder itself as nothing. */
function foldersOf({ present }: Output): ReadonlySet<string> {
  const folders = new Set([""]);
  for (const path of present.keys()) {
    const end = path.lastIndexOf("/");
    if (end < 0) continue;
    for (let name = `/${path.slice(0, end)}`; !folders.has(name) && name !== "/"; name = posix.dirname(name))
      folders.add(name);
  }
  return folders;
}
