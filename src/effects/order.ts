const SURROGATE = /[\ud800-\udfff]/;

/**
 * The order of code points, which is also that of UTF-8 bytes: the same on every machine and in every language.
 * JavaScript's own `<` compares UTF-16 units and puts an emoji before U+E000.
 */
export function byCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const units = a < b ? -1 : 1;
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return units;
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) || units;
}
