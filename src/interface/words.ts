import type { en } from "./en/index.ts";

type Model = Readonly<typeof en>;

/**
 * All words of the interface in one language, by page. Templates have them as `it.words`. Fixed words are strings; a
 * sentence with something in it is a function, and takes what it tells of as plain values.
 */
export interface Words extends Model {}
