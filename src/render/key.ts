import { hash } from "node:crypto";

/** So many signs of a digest, six bits each, tell all that there is apart. */
const ENOUGH = 22;

/** A digest of plain data: equal data, equal digest. */
export function keyOf(...parts: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "base64url").slice(0, ENOUGH);
}
