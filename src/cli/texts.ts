import type { Config } from "../config.ts";
import { readOnly } from "../effects/read-only.ts";
import type { Effects } from "../effects.ts";
import type { KnownArchive } from "../pipeline/know.ts";
import { openArchive } from "../pipeline.ts";
import type { ShownText } from "./problems.ts";

/**
 * The texts of clippings, and of what the owner says beside them, to show the line of a problem: looked up only when
 * the first is asked for. Null where there is none to be had (the file cannot be read, or is changing at this moment):
 * the line is an aid and never a failure. `writing: false`: not even the store is written to.
 */
export function textsOf(
  config: Config,
  effects: Effects,
  { writing = true } = {},
): (path: string) => ShownText | null {
  let known: KnownArchive | null = null;
  const looking = writing ? effects : { ...effects, files: readOnly(effects.files) };
  return (path) => {
    try {
      known ??= openArchive(config, looking);
      return known.digests.has(path) ? known.dossier(path).clipping : ownText(config, effects, path);
    } catch {
      return null;
    }
  };
}

/** Sidecars, the table and corrections are read as they stand; one that cannot be read, or is not UTF-8, throws. */
function ownText({ root }: Config, { files }: Effects, path: string): ShownText | null {
  if (!/\.(?:ya?ml|csv)$/i.test(path)) return null;
  return { text: new TextDecoder("utf-8", { fatal: true }).decode(files.read(`${root}/${path}`)) };
}
