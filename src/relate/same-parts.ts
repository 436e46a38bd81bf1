/**
 * The same data, with all those of its parts taken from `before` that are the same there: what is worked out of a part that
 * is the very same object is remembered. Both are plain data.
 */
export function samePartsOf<T>(before: unknown, now: T): T {
  if (Object.is(before, now) || typeof before !== "object" || typeof now !== "object") return now;
  if (before === null || now === null || Array.isArray(before) !== Array.isArray(now)) return now;
  return (Array.isArray(now) ? sameItems(before as unknown[], now) : sameFields(before, now)) as T;
}

/** What stands in front of a change keeps its place, and what stands behind it its distance from the end. */
function sameItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shift = before.length - now.length;
  const items = now.map((item, at) => {
    const one = samePartsOf(before[at], item);
    return one === before[at] || shift === 0 ? one : samePartsOf(before[at + shift], one);
  });
  return shift === 0 && items.every((item, at) => Object.is(item, before[at])) ? before : items;
}

function sameFields(before: object, now: object): object {
  const old = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(now).map(
    ([name, value]) => [name, samePartsOf(old.get(name), value)] as const,
  );
  const isSame =
    fields.length === old.size &&
    fields.every(([name, value]) => old.has(name) && Object.is(value, old.get(name)));
  return isSame ? before : Object.fromEntries(fields);
}
