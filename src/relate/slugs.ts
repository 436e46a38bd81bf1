import { createHash } from "node:crypto";

/** Longest readable part. */
const MOST = 60;
/** Addresses below `sources/`, `people/` and their like that are pages of their own. */
const RESERVED = new Set(["index", "unknown", "by-count", "told-again"]);
/** Names that Windows keeps for itself, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The slug of a folded name: lower-case ASCII, its own, safe on any disk. A name that does not survive whole (other
 * scripts, great length) carries a digest of itself: so no slug depends on which other names there are.
 */
export function slugOf(name: string): string {
  const ascii = name.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const whole = ascii === name.replaceAll(" ", "-") && ascii.length <= MOST;
  if (whole && !RESERVED.has(ascii) && !DEVICE.test(ascii)) return ascii;
  return [ascii.slice(0, MOST).replace(/-+$/, ""), digestOf(name)].filter((part) => part !== "").join("-");
}

const digestOf = (name: string): string => createHash("sha256").update(name).digest("hex").slice(0, 8);
