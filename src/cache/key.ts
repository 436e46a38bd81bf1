import { hash } from "node:crypto";

/** Digest of bytes or text: SHA-256, hexadecimal; of text its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/**
 * The key under which a value is remembered: a digest of all that it depends on, the code that makes it among
 * them. Lists that differ have different keys, however their parts are cut.
 */
export function keyOf(parts: readonly (string | null)[]): string {
  return hash("sha256", JSON.stringify(parts), "base64url");
}
