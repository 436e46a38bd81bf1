import { createHash } from "node:crypto";

/** A digest of plain data: equal data, equal digest. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
