/**
 * What a program prints for a time that it does not know: the beginnings of the clocks of Unix (in America it is the evening
 * before) and of spreadsheets.
 */
const EMPTY_CLOCKS: ReadonlySet<string> = new Set(["1970-01-01", "1969-12-31", "1900-01-01", "1904-01-01"]);

/** `1970-01-01`, `1970-01-01T00:00`. */
export const isEmptyClock = (iso: string): boolean => EMPTY_CLOCKS.has(iso.slice(0, 10));
