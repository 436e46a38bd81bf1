import type { Sayings } from "../records/said.ts";

/** A sentence for each kind of evidence. It stands alone, in the middle of a list or behind a dash: without a capital or full stop. */
export type SaidInWords = { readonly [K in keyof Sayings]: (said: Sayings[K]) => string };
