import { createHash } from "node:crypto";

/** Longest readable part. */
const MOST = 60;
/** Addresses below `sources/` that are pages of their own. */
const RESERVED = new Set(["index", "unknown"]);
/** Names that Windows keeps for itself, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A slug for each folded name: lower-case ASCII, unique, safe on any disk. A name that does not survive whole (other
 * scripts, great length), or that would share its slug, carries a digest: so nothing depends on order.
 */
export function giveSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  for (const name of names) taken.set(toAscii(name), (taken.get(toAscii(name)) ?? 0) + 1);
  return new Map(names.map((name) => [name, slugOf(name, taken.get(toAscii(name)) === 1)]));
}

function slugOf(name: string, alone: boolean): string {
  const ascii = toAscii(name);
  const whole = alone && ascii === name.replaceAll(" ", "-") && ascii.length <= MOST;
  if (whole && !RESERVED.has(ascii) && !DEVICE.test(ascii)) return ascii;
  return [ascii.slice(0, MOST).replace(/-+$/, ""), digestOf(name)].filter((part) => part !== "").join("-");
}

const toAscii = (name: string): string => name.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");

const digestOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 8);
