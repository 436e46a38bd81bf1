import type { Config } from "../config.ts";
import { readOnly } from "../effects/read-only.ts";
import type { Effects } from "../effects.ts";
import { openClippings } from "../pipeline.ts";
import type { Clipping } from "../records/clipping.ts";
import type { Problem } from "../records/problem.ts";
import type { ShownText } from "./problems.ts";

/**
 * The texts of clippings, and of what the owner says beside them, to show the lines of these problems: looked up together
 * when the first is asked for. Null where there is none to be had (the file cannot be read, or is changing at this
 * moment): the line is an aid and never a failure. `writing: false`: not even the store is written to.
 */
export function textsOf(
  config: Config,
  effects: Effects,
  problems: readonly Problem[],
  { writing = true } = {},
): (path: string) => ShownText | null {
  let known: ReadonlyMap<string, Clipping> | null = null;
  const looking = writing ? effects : { ...effects, files: readOnly(effects.files) };
  const paths = () => problems.filter(({ span }) => span).map(({ path }) => path);
  return (path) => {
    try {
      known ??= openClippings(config, looking, paths());
      return known.get(path) ?? ownText(config, effects, path);
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
