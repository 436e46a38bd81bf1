import { hash } from "node:crypto";

/** Digest of bytes or text: SHA-256, hexadecimal; of text its UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** A digest for the store's own use: 160 bits of SHA-256, which is as unlikely to meet twice and half as long to keep. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 27);
}

/**
 * The key under which a value is remembered: a digest of all that it depends on, the code that makes it among
 * them. Lists that differ have different keys, however their parts are cut.
 */
export function keyOf(parts: readonly (string | null)[]): string {
  return digestOf(JSON.stringify(parts));
}
