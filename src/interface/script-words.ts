import type { Words } from "./words.ts";

export type SiteScriptWords = Words["siteScript"];
export type SearchScriptWords = Words["searchScript"];

/**
 * A script that runs in readers' browsers, with the words it speaks put before it: pages allow no script in themselves,
 * and need none then.
 */
export function withWords(script: Uint8Array, words: SiteScriptWords | SearchScriptWords): Uint8Array {
  const said = new TextEncoder().encode(`var clipfileWords=${JSON.stringify(words)};\n`);
  const both = new Uint8Array(said.length + script.length);
  both.set(said);
  both.set(script, said.length);
  return both;
}
