import type { Config } from "../config.ts";
import type { Files } from "../effects.ts";
import { type RemovedSite, removeSite } from "../write/remove-site.ts";

/** Takes the built site away again: only files that a build wrote. */
export function clean({ output }: Pick<Config, "output">, files: Files): RemovedSite {
  return removeSite(output, files);
}
