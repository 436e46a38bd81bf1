import type { SiteScriptWords } from "../../interface/script-words.ts";

/** In the language of the site: put before this script when the site was made. */
export const words = (globalThis as unknown as { readonly clipfileWords: SiteScriptWords }).clipfileWords;
